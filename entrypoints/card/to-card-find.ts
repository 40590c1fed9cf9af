/** A find of the page layer, as the card draws it. */
import type { CardFind } from '../../components/card/card-find.ts';
import type { FoundAlteration } from '../../match/page-report.ts';
import type { AlteredPlace, Find } from '../../page/find.ts';

/** @param finds - all of the page: a claim shows what was altered of it in the passage it stands in */
export function toCardFind(
  { match, excerpt, altered, nodes, range }: Find,
  finds: readonly Find[],
): CardFind {
  const { exact } = excerpt;
  const { pack } = match;
  switch (match.kind) {
    case 'term':
      return { kind: 'term', pack, id: match.id, evidence: match.evidence, exact };
    case 'claim':
      return {
        kind: 'claim',
        pack,
        id: match.id,
        by: match.by,
        exact,
        alterations: alterationsIn(range, nodes, finds),
      };
    case 'passage': {
      const { articleStart, articleEnd, sharedWords } = match;
      return {
        kind: 'passage',
        pack,
        articleStart,
        articleEnd,
        sharedWords,
        exact,
        alterations: altered.map(toFound),
      };
    }
    default:
      return match satisfies never;
  }
}

function toFound({ alteration, words, before, after }: AlteredPlace): FoundAlteration {
  const { kind, articleStart, articleEnd, marked, sense } = alteration;
  return { kind, articleStart, articleEnd, marked, sense, words, before, after };
}

function alterationsIn(
  range: StaticRange,
  nodes: readonly Text[],
  finds: readonly Find[],
): FoundAlteration[] {
  const overlapping = finds.filter(
    (find) => find.altered.length > 0 && find.nodes.some((node) => nodes.includes(node)),
  );
  return overlapping.flatMap(({ altered }) =>
    altered.filter((one) => isWithin(one.range, range)).map(toFound),
  );
}

/** True where one range lies in another. A range whose nodes have left the page lies nowhere. */
function isWithin(inner: StaticRange, outer: StaticRange): boolean {
  const live = document.createRange();
  live.setStart(outer.startContainer, outer.startOffset);
  live.setEnd(outer.endContainer, outer.endOffset);
  return (
    live.comparePoint(inner.startContainer, inner.startOffset) === 0 &&
    live.comparePoint(inner.endContainer, inner.endOffset) === 0
  );
}
