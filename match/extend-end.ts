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
  const rows = Math.min(room.words, REACH);
  const columns = Math.min(inParagraph, REACH);
  const width = columns + 1;
  const scores = new Float64Array((rows + 1) * width);
  /** What it is worth to come close to the border; words that remain before it are altered ones. */
  const borderGain = (row: number, column: number): number => {
    const left = room.words - row;
    const fits = room.isQuotation || Math.abs(left - (inParagraph - column)) <= 1;
    return left <= MOST_LEFT && fits ? Math.max(0, SCORE.border + left * SCORE.difference) : 0;
  };
  let best: number = SCORE.least;
  let [bestRow, bestColumn] = [0, 0];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if (row + column === 0) continue;
      const at = row * width + column;
      const up = row > 0 ? scores[at - width]! : Number.NEGATIVE_INFINITY;
      const left = column > 0 ? scores[at - 1]! : Number.NEGATIVE_INFINITY;
      const diagonal = row > 0 && column > 0 ? scores[at - width - 1]! : Number.NEGATIVE_INFINITY;
      const gain = gainAt(row, column);
      scores[at] = Math.max(Math.max(up, left, diagonal) + SCORE.difference, diagonal + gain);
      if (scores[at] !== diagonal + gain) continue;
      const score = scores[at]! + borderGain(row, column);
      if (score > best) {
        best = score;
        [bestRow, bestColumn] = [row, column];
      }
    }
  }

  /** What the words one before this row and column are worth if they are equal. */
  function gainAt(row: number, column: number): number {
    if (row === 0 || column === 0) return Number.NEGATIVE_INFINITY;
    const [p, a] = [page + row * step, article + column * step];
    return sameWord(texts, p, a)
      ? Math.max(SCORE.formula, texts.index.weights[a]!)
      : Number.NEGATIVE_INFINITY;
  }

  const pairs: [number, number][] = [];
  for (let row = bestRow, column = bestColumn; row > 0 || column > 0; ) {
    const at = row * width + column;
    const gain = gainAt(row, column);
    if (gain > 0 && scores[at] === scores[at - width - 1]! + gain) {
      pairs.push([page + row * step, article + column * step]);
      row--;
      column--;
    } else if (row > 0 && column > 0 && scores[at] === scores[at - width - 1]! + SCORE.difference) {
      row--;
      column--;
    } else if (row > 0 && scores[at] === scores[at - width]! + SCORE.difference) row--;
    else column--;
  }
  return pairs.reverse();
}
