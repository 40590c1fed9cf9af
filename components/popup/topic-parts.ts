/** Which parts of an article a page holds, by the topics of its background. */
import type { CompiledPack } from '../../content-data/card-data.ts';
import type { Topic } from '../../content-data/schema.ts';
import type { ArticleCoverage, FindPlace, FoundPassage, PageReport } from '../../match/page-report.ts';

type Stretch = { readonly topic: Topic; readonly start: number; readonly end: number };

export type TopicPart = Stretch & {
  /** Share of the stretch that stands on the page, 0 to 1. */
  readonly share: number;
  /** What is present, as shares of the stretch from its start. */
  readonly present: readonly { readonly from: number; readonly to: number }[];
  /** Places of unmarked alterations, likewise. */
  readonly altered: readonly number[];
  /** Where to go on the page; undefined where nothing of the stretch is there. */
  readonly place: FindPlace | undefined;
};

/** The article from end to end, cut by topic; a topic that others interrupt comes more than once. */
export function topicParts(
  pack: CompiledPack,
  ranges: ArticleCoverage['ranges'],
  report: Pick<PageReport, 'passages' | 'claims'>,
): TopicPart[] {
  const own = report.passages.filter((passage) => passage.pack === pack.meta.id);
  return topicStretches(pack).map((stretch) => {
    const { start, end } = stretch;
    const length = end - start;
    const present = ranges
      .map(([from, to]) => ({ from: Math.max(from, start), to: Math.min(to, end) }))
      .filter(({ from, to }) => to > from);
    const altered = own
      .flatMap(({ alterations }) => alterations)
      .filter(({ marked, articleStart }) => !marked && articleStart >= start && articleStart < end);
    return {
      ...stretch,
      share: present.reduce((sum, { from, to }) => sum + to - from, 0) / length,
      present: present.map(({ from, to }) => ({ from: (from - start) / length, to: (to - start) / length })),
      altered: altered.map(({ articleStart }) => (articleStart - start) / length),
      place: placeOf(stretch, pack, own, report.claims),
    };
  });
}

/**
 * The first quotation that begins in the stretch; on a page that has the article in one piece, the first claim of
 * the stretch, which stands nearer than the beginning of that piece.
 */
function placeOf(
  { start, end }: Stretch,
  { meta, quotes }: CompiledPack,
  passages: readonly FoundPassage[],
  claims: PageReport['claims'],
): FindPlace | undefined {
  const isIn = ({ articleStart }: { readonly articleStart: number }) =>
    articleStart >= start && articleStart < end;
  const quoted = quotes
    .filter(isIn)
    .sort((a, b) => a.articleStart - b.articleStart)
    .flatMap(
      (quote) =>
        claims.find(({ pack, id, by }) => pack === meta.id && id === quote.claim && by === 'passage') ?? [],
    );
  const reaching = passages.find(({ articleStart, articleEnd }) => articleStart < end && articleEnd > start);
  return passages.find(isIn)?.place ?? (reaching && (quoted[0]?.places[0] ?? reaching.place));
}

/**
 * Each paragraph belongs to the narrowest topic that explains it; topics that share one divide it.
 * Paragraphs that none explains (headings) go with the one before.
 */
function topicStretches({ topics, fingerprints }: CompiledPack): Stretch[] {
  const [fingerprint] = fingerprints;
  if (!fingerprint) return [];
  const { paragraphs, words } = fingerprint;
  const stretches: Stretch[] = [];
  paragraphs.forEach((start, at) => {
    const end = paragraphs[at + 1] ?? words;
    const narrowest = narrowestTopics(topics, at + 1);
    const owners = narrowest.length > 0 ? narrowest : stretches.slice(-1).map(({ topic }) => topic);
    owners.forEach((topic, part) => {
      const from = start + Math.round(((end - start) * part) / owners.length);
      const to = start + Math.round(((end - start) * (part + 1)) / owners.length);
      const last = stretches.at(-1);
      if (last?.topic === topic) stretches[stretches.length - 1] = { topic, start: last.start, end: to };
      else if (to > from) stretches.push({ topic, start: from, end: to });
    });
  });
  return stretches;
}

function narrowestTopics(topics: readonly Topic[], paragraph: number): Topic[] {
  const explaining = topics.filter(
    ({ paragraphs: [first, last] }) => first <= paragraph && paragraph <= last,
  );
  const breadth = ({ paragraphs: [first, last] }: Topic) => last - first;
  const least = Math.min(...explaining.map(breadth));
  return explaining.filter((topic) => breadth(topic) === least);
}
