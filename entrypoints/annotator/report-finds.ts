/** What a frame tells the rest of the extension about its finds. */
import { describePage, type PlacedMatch } from '../../match/describe-page.ts';
import type { PageReport } from '../../match/page-report.ts';
import type { Find } from '../../page/find.ts';
import type { Known } from './find-known.ts';

/** @param pageLength - readable text of the frame, in UTF-16 units */
export function reportFinds(finds: readonly Find[], known: Known, pageLength: number): PageReport {
  if (finds.length === 0) return { articles: [], passages: [], claims: [], terms: [] };
  return describePage(finds.map(toPlaced), known.articleLengths(), pageLength);
}

const toPlaced = ({ key, match, excerpt, altered }: Find): PlacedMatch => ({
  match,
  place: { key, ...excerpt },
  alterationTexts: altered.map(({ words, before, after }) => ({ words, before, after })),
});
