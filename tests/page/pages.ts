import type { PageText } from '../../page/page-text.ts';

/** Puts markup into the test's document. */
export function pageOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** A page's blocks with their white space folded. */
export function blocksOf({ text, blockStarts }: PageText): string[] {
  return blockStarts.map((start, at) =>
    text
      .slice(start, blockStarts[at + 1] ?? text.length)
      .replace(/[ \n]+/g, ' ')
      .trim(),
  );
}
