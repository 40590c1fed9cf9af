/**
 * Aligns the words between two runs: which page words are the article's after all, in the order
 * that leaves the fewest words altered (Needleman and Wunsch, 1970; unit costs).
 *
 * Cost: O(page words x article words) of the gap, both bounded by the chain's gap limits.
 */

/** True where the page word at the first offset is the article word at the second. */
type Same = (page: number, article: number) => boolean;

/** @returns pairs of equal words, ascending in both */
export function alignGap(
  pageFrom: number,
  pageTo: number,
  articleFrom: number,
  articleTo: number,
  same: Same,
): [page: number, article: number][] {
  const rows = pageTo - pageFrom;
  const columns = articleTo - articleFrom;
  if (rows === 0 || columns === 0) return [];
  const width = columns + 1;
  const cost = new Uint16Array((rows + 1) * width);
  for (let row = rows; row >= 0; row--) {
    for (let column = columns; column >= 0; column--) {
      cost[row * width + column] = cellCost(row, column);
    }
  }

  function cellCost(row: number, column: number): number {
    if (row === rows) return columns - column;
    if (column === columns) return rows - row;
    const diagonal = cost[(row + 1) * width + column + 1]!;
    if (same(pageFrom + row, articleFrom + column)) return diagonal;
    return 1 + Math.min(diagonal, cost[(row + 1) * width + column]!, cost[row * width + column + 1]!);
  }

  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const here = cost[row * width + column]!;
    if (same(pageFrom + row, articleFrom + column) && here === cost[(row + 1) * width + column + 1]) {
      pairs.push([pageFrom + row++, articleFrom + column++]);
    } else if (here === cost[(row + 1) * width + column + 1]! + 1) {
      row++;
      column++;
    } else if (here === cost[(row + 1) * width + column]! + 1) row++;
    else column++;
  }
  return pairs;
}
