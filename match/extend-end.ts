/**
 * Extends an alignment at one end, past altered words: the best-scoring way on, as gapped extension
 * in BLAST (Altschul et al., 1997), bounded by the page's own borders. Where the page's quotation or
 * block ends as far away as the article's paragraph does, that speaks for going all the way.
 *
 * Cost: O(REACH squared), for each end of each chain.
 */
import { sameWord, type Texts } from './align-passage.ts';
import { pageRoom, paragraphRoom } from './room.ts';

/** Words that are looked at beyond an end. */
const REACH = 16;
/** In the unit of `WEIGHT`. A word of a formula is a weak sign, but no alteration. */
const SCORE = { formula: 1, difference: -3, border: 7, least: 3 } as const;
/** Altered words that may remain between the last equal word and the border. */
const MOST_LEFT = 3;

/** Scores by row (page words gone) and column (article words gone); `gainAt` is what their last words add if equal. */
type Grid = {
  readonly rows: number;
  readonly columns: number;
  readonly scores: Float64Array;
  readonly gainAt: (row: number, column: number) => number;
};
type Cell = readonly [row: number, column: number];

/**
 * @param end - the last pair at that end
 * @param step - 1 onwards, -1 backwards
 * @returns further pairs, going away from the end
 */
export function extendEnd(
  texts: Texts,
  rendition: number,
  [page, article]: readonly [page: number, article: number],
  step: 1 | -1,
): [page: number, article: number][] {
  const room = pageRoom(texts, page, step, REACH);
  const inParagraph = paragraphRoom(texts.index.renditions[rendition]!, article, step);
  const grid = fillGrid(Math.min(room.words, REACH), Math.min(inParagraph, REACH), (row, column) => {
    const [p, a] = [page + row * step, article + column * step];
    return sameWord(texts, p, a)
      ? Math.max(SCORE.formula, texts.index.weights[a]!)
      : Number.NEGATIVE_INFINITY;
  });
  const end = bestCell(grid, (row, column) => {
    const left = room.words - row;
    const fits = room.isQuotation || Math.abs(left - (inParagraph - column)) <= 1;
    return left <= MOST_LEFT && fits ? Math.max(0, SCORE.border + left * SCORE.difference) : 0;
  });
  return equalCells(grid, end).map(([row, column]) => [page + row * step, article + column * step]);
}

function fillGrid(rows: number, columns: number, gainAt: Grid['gainAt']): Grid {
  const grid = { rows, columns, scores: new Float64Array((rows + 1) * (columns + 1)), gainAt };
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if (row + column === 0) continue;
      const diagonal = scoreAt(grid, row - 1, column - 1);
      const nearest = Math.max(diagonal, scoreAt(grid, row - 1, column), scoreAt(grid, row, column - 1));
      const equal = row > 0 && column > 0 ? diagonal + gainAt(row, column) : Number.NEGATIVE_INFINITY;
      grid.scores[row * (columns + 1) + column] = Math.max(nearest + SCORE.difference, equal);
    }
  }
  return grid;
}

const scoreAt = ({ columns, scores }: Grid, row: number, column: number): number =>
  row < 0 || column < 0 ? Number.NEGATIVE_INFINITY : scores[row * (columns + 1) + column]!;

/** True where the best way to a cell ends in equal words. */
const isEqual = (grid: Grid, row: number, column: number): boolean =>
  row > 0 &&
  column > 0 &&
  scoreAt(grid, row, column) === scoreAt(grid, row - 1, column - 1) + grid.gainAt(row, column);

/** The start where nothing is worth going on to. */
function bestCell(grid: Grid, borderGain: (row: number, column: number) => number): Cell {
  let best: Cell = [0, 0];
  let bestScore: number = SCORE.least;
  for (let row = 1; row <= grid.rows; row++) {
    for (let column = 1; column <= grid.columns; column++) {
      if (!isEqual(grid, row, column)) continue;
      const score = scoreAt(grid, row, column) + borderGain(row, column);
      if (score > bestScore) [best, bestScore] = [[row, column], score];
    }
  }
  return best;
}

/** Equal words on the way to a cell, ascending. */
function equalCells(grid: Grid, [row, column]: Cell): Cell[] {
  const cells: Cell[] = [];
  while (row > 0 || column > 0) {
    if (isEqual(grid, row, column)) cells.push([row--, column--]);
    else {
      const from = scoreAt(grid, row, column) - SCORE.difference;
      if (from === scoreAt(grid, row - 1, column - 1)) {
        row--;
        column--;
      } else if (from === scoreAt(grid, row - 1, column)) row--;
      else column--;
    }
  }
  return cells.reverse();
}
