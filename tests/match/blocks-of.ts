import type { BlockText } from '../../match/types.ts';

/** A page's text: one block a line, next to each other on the page. */
export function blocksOf(...blocks: readonly string[]): BlockText {
  const blockStarts: number[] = [];
  let text = '';
  for (const block of blocks) {
    blockStarts.push(text.length);
    text += `${block}\n`;
  }
  return { text, blockStarts, blockOrdinals: blocks.map((_, at) => at) };
}
