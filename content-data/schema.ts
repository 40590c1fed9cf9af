/**
 * The shape of a pack: everything Sidelight knows about one article.
 *
 * A pack is kept as a folder of small JSON files that people edit (see README.md here) and
 * travels as one JSON document, `Pack`. Both are checked by these schemas; the JSON Schema
 * files that editors use for completion are generated from them (`npm run pack -- schema`).
 *
 * Limits are part of the schema, because a pack may also come from a stranger (an imported
 * file): each list and each text has a largest size.
 */
import * as v from 'valibot';
import { ASSESSMENTS, LANGUAGES, RELATION_KINDS, SOURCE_KINDS, TERM_TYPES } from './vocabulary.ts';

export type { Assessment, Language } from './vocabulary.ts';

/** Stable name of an entry within its pack: lower case, digits and hyphens; not the name that every object has. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,63}$/, 'use lower-case letters, digits and hyphens'),
);

/** A year, a month or a day, as precisely as it is known: 2025, 2025-05 or 2025-05-08. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write 2025, 2025-05 or 2025-05-08'),
);

const WebAddress = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.url(),
  v.regex(/^https?:\/\//, 'use http or https'),
  v.regex(/^\w+:\/\/[^/?#@\\]+([/?#]|$)/, 'write the host alone, without a user name before it'),
);

const Plain = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty('write a text'), v.maxLength(most));

/** Text that may hold the inline tags b, i, em, strong, sub, sup and q; drawn only after sanitising. */
const Rich = (most: number) => Plain(most);

const list = <T extends v.GenericSchema>(of: T, most: number) => v.pipe(v.array(of), v.maxLength(most));

/** At least one source: a fact without one does not enter a pack. */
const Sources = v.pipe(v.array(Id), v.minLength(1, 'name at least one source'), v.maxLength(30));

export const SourceSchema = v.strictObject({
  id: Id,
  url: WebAddress,
  publisher: Plain(200),
  title: Plain(400),
  date: v.optional(PartialDate),
  kind: v.picklist(SOURCE_KINDS),
  /** Language of the page behind the address, as a BCP 47 tag. */
  language: v.optional(Plain(12)),
  /** Where the publisher sits: ISO 3166 alpha-2, or INT for international bodies. */
  country: v.optional(v.pipe(v.string(), v.regex(/^([A-Z]{2}|INT)$/))),
  paywalled: v.optional(v.boolean()),
  archive: v.optional(WebAddress),
  /** False where the address is known but its page was not opened. */
  seen: v.boolean(),
  /** Why the page is weaker than its publisher's name suggests. Such pages are evidence, never a reader's only link. */
  footing: v.optional(v.picklist(['mirror', 'repost', 'machine-reworded'])),
  /** What the page shows, in our own words. */
  confirms: Plain(800),
  note: v.optional(Plain(400)),
});

export const FactSchema = v.strictObject({
  text: Rich(700),
  sources: Sources,
  /** The date the fact is true for, where it can change. */
  asOf: v.optional(PartialDate),
  /** True for what happened after the article was published. */
  later: v.optional(v.boolean()),
});

export const ViewSchema = v.strictObject({
  holder: Plain(160),
  text: Rich(600),
  stance: v.optional(v.picklist(['supports', 'criticises', 'neutral'])),
  sources: Sources,
});

export const TimelineEntrySchema = v.strictObject({
  id: Id,
  date: PartialDate,
  title: Plain(160),
  text: v.optional(Rich(500)),
  terms: v.optional(list(Id, 20), []),
  sources: Sources,
});

/**
 * A spelling readers meet. A bare string is matched without regard to case. Possessives always
 * count; the plural counts where `plural` is set; Russian words match in all their cases.
 */
export const FormSchema = v.union([
  Plain(120),
  v.strictObject({
    text: Plain(120),
    plural: v.optional(v.boolean()),
    caseSensitive: v.optional(v.boolean()),
  }),
]);

/**
 * An ambiguous short form ("GDI", "Xi"). It counts only with evidence near the mention: the
 * term's full name, or enough of `evidence`; and never next to a word of `against`.
 */
export const ShortFormSchema = v.strictObject({
  text: Plain(40),
  language: v.optional(v.picklist(LANGUAGES)),
  plural: v.optional(v.boolean()),
  /** Words and phrases that speak for this meaning. */
  evidence: list(Plain(80), 80),
  /** Words and phrases that speak for another meaning. */
  against: list(Plain(80), 80),
  /** The other meanings, for the card: "GDI is also Graphics Device Interface". */
  otherMeanings: v.optional(list(Plain(160), 20), []),
});

export const TermSchema = v.strictObject({
  id: Id,
  type: v.picklist(TERM_TYPES),
  name: Plain(160),
  forms: v.strictObject({
    en: list(FormSchema, 60),
    zh: v.optional(list(FormSchema, 60), []),
    ru: v.optional(list(FormSchema, 60), []),
  }),
  shortForms: v.optional(list(ShortFormSchema, 12), []),
  definition: Rich(500),
  origin: v.optional(
    v.strictObject({
      date: v.optional(PartialDate),
      place: v.optional(Plain(200)),
      by: v.optional(Plain(200)),
    }),
  ),
  /** How the article uses the term, and what a reader should know about that. */
  inArticle: v.optional(Rich(600)),
  facts: v.pipe(list(FactSchema, 20), v.minLength(1, 'give at least one fact')),
  views: v.optional(list(ViewSchema, 16), []),
  timeline: v.optional(list(v.omit(TimelineEntrySchema, ['id', 'terms']), 40), []),
  relations: v.optional(list(v.strictObject({ kind: v.picklist(RELATION_KINDS), term: Id }), 40), []),
  checked: PartialDate,
});

/** Where a claim stands in one rendition of the article: its first and last few words, as in a Text Fragment. */
export const AnchorSchema = v.strictObject({
  start: Plain(120),
  end: Plain(120),
  /** Counted from 1, headings and list items included. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Words in a row; `*`, `(a|b)`, `…` and `@cues` as content-data/README.md tells. */
const Cues = list(Plain(600), 200);

/**
 * How the same claim is told in other words, inside one sentence: a form of `subject`, of `predicate` and of every
 * group in `all`, none of `none`. What denies, doubts, asks or only supposes is known without being named here.
 */
export const RestatementSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  /** Of whom it is told. A country or body that stands nearer before the predicate is somebody else. */
  subject: v.optional(Cues, []),
  /** What is told; it must not be negated in its clause. */
  predicate: v.optional(Cues, []),
  all: v.optional(list(v.pipe(Cues, v.minLength(1)), 8), []),
  none: v.optional(Cues, []),
});

export const ClaimSchema = v.strictObject({
  id: Id,
  kind: v.picklist(['fact', 'characterisation', 'forecast', 'quotation']),
  /** The claim in one sentence of our own. */
  statement: Plain(300),
  /** Anchors by the language of the rendition; the first rendition's is obligatory. */
  anchors: v.record(v.picklist(LANGUAGES), AnchorSchema),
  /** The claim's decisive words as they stand in the article: a short marked quotation. */
  quote: Plain(140),
  assessment: v.picklist(ASSESSMENTS),
  explanation: Rich(1400),
  /** The number that decides the matter, shown large. */
  figure: v.optional(
    v.strictObject({
      label: Plain(120),
      value: Plain(40),
      unit: v.optional(Plain(40)),
      sources: Sources,
      /** The series that shows it, and the points to mark: the article's, and the one that fits. */
      series: v.optional(Id),
      articlePoint: v.optional(Plain(20)),
      fittingPoint: v.optional(Plain(20)),
    }),
  ),
  views: v.optional(list(ViewSchema, 16), []),
  /** Published assessments by others, each in its own words and on its own scale. */
  otherAssessments: v.optional(
    list(
      v.strictObject({
        by: Plain(160),
        rating: Plain(120),
        scale: v.optional(Plain(160)),
        date: v.optional(PartialDate),
        sources: Sources,
      }),
      12,
    ),
    [],
  ),
  terms: v.optional(list(Id, 20), []),
  series: v.optional(list(Id, 6), []),
  sources: Sources,
  restatements: v.optional(list(RestatementSchema, 24), []),
  checked: PartialDate,
  note: v.optional(Rich(600)),
});

const POINT_STATUS = ['reported', 'rounded', 'derived', 'partial-year'] as const;
const seriesCommon = {
  id: Id,
  title: Plain(160),
  unit: v.optional(Plain(40)),
  /** Who measured, and what a reader must know to compare. */
  basis: v.optional(Rich(500)),
};

/** Figures in time, with their units and a source for each point. `kind` decides how they are drawn. */
export const SeriesSchema = v.variant('kind', [
  v.strictObject({
    ...seriesCommon,
    kind: v.picklist(['bars', 'steps']),
    measures: v.pipe(list(v.strictObject({ id: Id, label: Plain(80) }), 8), v.minLength(1)),
    points: list(
      v.strictObject({
        at: PartialDate,
        /** One number for each measure; null where none was found. */
        values: v.record(Id, v.nullable(v.number())),
        status: v.picklist(POINT_STATUS),
        sources: Sources,
        note: v.optional(Rich(400)),
      }),
      200,
    ),
  }),
  v.strictObject({
    ...seriesCommon,
    kind: v.literal('band'),
    points: list(
      v.strictObject({
        label: Plain(120),
        from: PartialDate,
        to: v.optional(PartialDate),
        sources: Sources,
        note: v.optional(Rich(400)),
      }),
      60,
    ),
  }),
  v.strictObject({
    ...seriesCommon,
    kind: v.literal('votes'),
    /** Whose vote is followed. */
    voter: Plain(80),
    points: list(
      v.strictObject({
        date: PartialDate,
        body: Plain(120),
        number: v.optional(Plain(40)),
        subject: Rich(300),
        inFavour: v.number(),
        against: v.number(),
        abstentions: v.number(),
        vote: v.picklist(['in-favour', 'against', 'abstained', 'absent']),
        sources: Sources,
        note: v.optional(Rich(400)),
      }),
      60,
    ),
  }),
  v.strictObject({
    ...seriesCommon,
    kind: v.literal('compare'),
    columns: v.pipe(list(Plain(80), 6), v.minLength(1)),
    points: list(
      v.strictObject({
        label: Plain(120),
        values: list(v.nullable(v.number()), 6),
        sources: Sources,
        note: v.optional(Rich(400)),
      }),
      60,
    ),
  }),
]);

/** One section of the background, in the article's own order. */
export const TopicSchema = v.strictObject({
  id: Id,
  title: Plain(120),
  /** The article's paragraphs this topic explains, first and last, counted from 1. */
  paragraphs: v.tuple([v.number(), v.number()]),
  summary: Rich(900),
  facts: v.optional(list(FactSchema, 20), []),
  views: v.optional(list(ViewSchema, 16), []),
  terms: v.optional(list(Id, 30), []),
  claims: v.optional(list(Id, 30), []),
  series: v.optional(list(Id, 8), []),
  timeline: v.optional(list(Id, 30), []),
});

/**
 * An article's words without its text: enough to find its passages, not enough to republish it.
 * Made by `npm run pack -- fingerprint FILE`.
 */
export const FingerprintSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  /** How words are hashed; a fingerprint of another version must be made again. */
  version: v.literal(1),
  words: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60000)),
  /** Word offset of each paragraph's first word. */
  paragraphs: list(v.pipe(v.number(), v.integer(), v.minValue(0)), 4000),
  /** 32-bit word hashes, little endian, base64. */
  hashes: v.pipe(v.string(), v.base64()),
  /** One letter a word: `.` plain, `#` number, `A` name, `-` negation. Tells what kind of word was altered. */
  classes: v.pipe(v.string(), v.regex(/^[.#A-]*$/)),
  /**
   * Single rare words, in alphabetical order, of which every stretch of the article holds one: a page without any
   * cannot hold a passage. An article that has none is found through its terms and claims only.
   */
  anchors: v.optional(list(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]{2,40}$/u)), 4000)),
});

export const ArticleSchema = v.strictObject({
  title: Plain(300),
  publisher: Plain(200),
  published: PartialDate,
  url: WebAddress,
  language: v.picklist(LANGUAGES),
  /** Three to five neutral sentences of our own. */
  summary: v.pipe(v.array(Rich(400)), v.minLength(3), v.maxLength(5)),
  /** Formulas that many texts on the subject share; their words are no evidence of a passage. */
  stockPhrases: list(Plain(160), 400),
  /**
   * Forms that several restatements share, by name: `@china` in a form stands for one of them. `others` are whoever
   * else a claim may be told of.
   */
  cues: v.optional(v.record(Id, v.partial(v.strictObject({ en: Cues, zh: Cues, ru: Cues }))), {}),
  sources: Sources,
});

const TranslatedView = v.strictObject({ holder: Plain(200), text: Rich(900) });
const TranslatedMoment = v.strictObject({ title: Plain(240), text: v.optional(Rich(750)) });

/**
 * A pack's texts in another language, by the id of what they translate; parts of an entry that have no id stand in
 * the order of the original. What is missing falls back to English.
 */
export const TranslationSchema = v.strictObject({
  article: v.optional(v.strictObject({ title: v.optional(Plain(300)), summary: v.array(Rich(600)) })),
  topics: v.optional(
    v.record(
      Id,
      v.strictObject({
        title: Plain(160),
        summary: Rich(1200),
        facts: v.optional(list(Rich(900), 20)),
        views: v.optional(list(TranslatedView, 16)),
      }),
    ),
    {},
  ),
  terms: v.optional(
    v.record(
      Id,
      v.strictObject({
        name: Plain(160),
        definition: Rich(600),
        facts: v.optional(list(Rich(900), 20)),
        origin: v.optional(v.strictObject({ place: v.optional(Plain(240)), by: v.optional(Plain(240)) })),
        inArticle: v.optional(Rich(900)),
        views: v.optional(list(TranslatedView, 16)),
        timeline: v.optional(list(TranslatedMoment, 40)),
        /** By the spelling of the short form; only those that have other meanings. */
        shortForms: v.optional(
          list(v.strictObject({ text: Plain(40), otherMeanings: list(Plain(240), 20) }), 12),
        ),
      }),
    ),
    {},
  ),
  claims: v.optional(
    v.record(
      Id,
      v.strictObject({
        statement: Plain(400),
        explanation: Rich(1800),
        figure: v.optional(
          v.strictObject({ label: Plain(180), value: v.optional(Plain(60)), unit: v.optional(Plain(60)) }),
        ),
        views: v.optional(list(TranslatedView, 16)),
        otherAssessments: v.optional(
          list(v.strictObject({ by: Plain(240), rating: Plain(180), scale: v.optional(Plain(240)) }), 12),
        ),
        note: v.optional(Rich(900)),
      }),
    ),
    {},
  ),
  series: v.optional(
    v.record(
      Id,
      v.strictObject({
        title: Plain(200),
        unit: v.optional(Plain(60)),
        basis: v.optional(Rich(750)),
        /** Labels by the id of the measure; for bars and steps. */
        measures: v.optional(v.record(Id, Plain(120))),
        /** For `compare`. */
        columns: v.optional(list(Plain(120), 6)),
        /** For `votes`. */
        voter: v.optional(Plain(120)),
        points: v.optional(
          list(
            v.strictObject({
              label: v.optional(Plain(180)),
              body: v.optional(Plain(180)),
              subject: v.optional(Rich(450)),
              note: v.optional(Rich(600)),
            }),
            200,
          ),
        ),
      }),
    ),
    {},
  ),
  timeline: v.optional(v.record(Id, TranslatedMoment), {}),
});

export const PackMetaSchema = v.strictObject({
  id: Id,
  title: Plain(160),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  maintainer: Plain(200),
  licence: Plain(120),
  checked: PartialDate,
});

/** The whole pack as one document: what the build bundles and what a reader can import. */
export const PackSchema = v.strictObject({
  format: v.literal('sidelight-pack/1'),
  meta: PackMetaSchema,
  article: ArticleSchema,
  fingerprints: v.pipe(list(FingerprintSchema, 8), v.minLength(1)),
  topics: list(TopicSchema, 40),
  terms: list(TermSchema, 2000),
  claims: list(ClaimSchema, 500),
  sources: list(SourceSchema, 5000),
  series: list(SeriesSchema, 60),
  timeline: list(TimelineEntrySchema, 500),
  translations: v.optional(v.record(v.picklist(LANGUAGES), TranslationSchema), {}),
});

export type Source = v.InferOutput<typeof SourceSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type View = v.InferOutput<typeof ViewSchema>;
export type Form = v.InferOutput<typeof FormSchema>;
export type ShortForm = v.InferOutput<typeof ShortFormSchema>;
export type Term = v.InferOutput<typeof TermSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Series = v.InferOutput<typeof SeriesSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Fingerprint = v.InferOutput<typeof FingerprintSchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;
export type Translation = v.InferOutput<typeof TranslationSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
