import fc from 'fast-check';
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

/** Inline and block markup around words, as deep as pages go. */
export const markup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      'Global',
      ' ',
      'South ',
      '\n  ',
      'é\u00adx',
      '中国',
      '<br>',
      '<sup>2</sup>',
      '<script>no</script>',
      '&nbsp;',
    ),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'span', 'a', 'li', 'code', 'x-y'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  ),
})).node;
