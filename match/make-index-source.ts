/** From a pack to what the matcher needs of it. Runs when the extension is built, and when a reader imports a pack. */
import type { Claim, Fingerprint, Form, Language, Pack, ShortForm, Term } from '../content-data/schema.ts';
import { decodeNumbers } from './base64.ts';
import { plainCue } from './cue-pattern.ts';
import type {
  ClaimSource,
  IndexSource,
  RenditionSource,
  RestatementSource,
  SharedCues,
  ShortFormSource,
  TermSource,
} from './index-source.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { withTraditional } from './traditional-chinese.ts';
import { weighWords } from './weigh-words.ts';

/**
 * @throws RangeError where a claim's anchor does not resolve exactly once; `npm run pack -- check` names all such claims
 */
export function makeIndexSource(pack: Pack): IndexSource {
  const formulas = [...pack.article.stockPhrases, ...pack.terms.flatMap(formulasOf)];
  return {
    pack: pack.meta.id,
    terms: pack.terms.map(toTermSource),
    shortForms: pack.terms.flatMap((term, at) =>
      term.shortForms.flatMap((short) => toShortFormSources(short, at)),
    ),
    renditions: pack.fingerprints.map((print) => toRendition(print, pack.claims, formulas)),
    restatements: pack.claims.flatMap(toRestatements),
    cues: { en: sharedCues(pack, 'en'), zh: sharedCues(pack, 'zh'), ru: sharedCues(pack, 'ru') },
  };
}

const toRestatements = ({ id, restatements }: Claim): RestatementSource[] =>
  restatements.map(({ language, subject, predicate, all, none }) => [
    id,
    language,
    subject.map(plainCue),
    predicate.map(plainCue),
    all.map((group) => group.map(plainCue)),
    none.map(plainCue),
  ]);

const sharedCues = ({ article }: Pack, language: Language): SharedCues =>
  Object.fromEntries(
    Object.entries(article.cues).flatMap(([name, { [language]: forms }]) =>
      forms ? [[name, forms.map(plainCue)]] : [],
    ),
  );

/** "goal" -> "goals", "country" -> "countries". */
const plural = (text: string): string => (/[^aeiou]y$/.test(text) ? text.replace(/y$/, 'ies') : `${text}s`);

const withPlural = (text: string, has: boolean | undefined): string[] =>
  has ? [text, plural(text)] : [text];

const spellingsOfForm = (form: Form): string[] =>
  typeof form === 'string' ? withTraditional(form) : withPlural(form.text, form.plural);

const formsOf = ({ forms }: Term): Form[] => [...forms.en, ...forms.zh, ...forms.ru];

/** A short form that is written as a name ("GDI", "Victory Day"); "aligning" and "the visit" are ordinary words. */
const isName = (text: string): boolean => !/(^|[\s-])\p{Ll}{3}/u.test(text);

/** What honest texts on the subject cannot but repeat. */
const formulasOf = (term: Term): string[] => [
  ...formsOf(term).flatMap(spellingsOfForm),
  ...term.shortForms
    .filter(({ text }) => isName(text))
    .flatMap(({ text, plural: has }) => withPlural(text, has)),
];

const isExact = (form: Form): boolean => typeof form !== 'string' && form.caseSensitive === true;

function toTermSource(term: Term): TermSource {
  const forms = formsOf(term);
  return [
    term.id,
    forms.filter((form) => !isExact(form)).flatMap(spellingsOfForm),
    forms.filter(isExact).flatMap(spellingsOfForm),
  ];
}

const toShortFormSources = (short: ShortForm, term: number): ShortFormSource[] =>
  withPlural(short.text, short.plural)
    .flatMap(withTraditional)
    .map((text) => [
      text,
      term,
      short.evidence.flatMap(withTraditional),
      short.against.flatMap(withTraditional),
    ]);

function toRendition(
  print: Fingerprint,
  claims: readonly Claim[],
  formulas: readonly string[],
): RenditionSource {
  const hashes = decodeNumbers(print.hashes);
  return {
    language: print.language,
    hashes: print.hashes,
    paragraphs: print.paragraphs,
    classes: print.classes,
    weights: weighWords(hashes, print.language, formulas),
    claims: claims.flatMap((claim) => toClaimSource(claim, print, hashes)),
  };
}

function toClaimSource({ id, anchors }: Claim, print: Fingerprint, hashes: Uint32Array): ClaimSource[] {
  const anchor = anchors[print.language];
  if (!anchor) return [];
  const from = print.paragraphs[anchor.paragraph - 1] ?? print.words;
  const to = print.paragraphs[anchor.paragraph] ?? print.words;
  const [range, ...others] = resolveAnchor(hashes, anchor, from, to);
  if (!range || others.length > 0) {
    throw new RangeError(
      `claim "${id}": its ${print.language} anchor stands ${range ? 'more than once' : 'nowhere'} in paragraph ${anchor.paragraph}`,
    );
  }
  return [[id, range.start, range.end]];
}
