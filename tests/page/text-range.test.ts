import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../page/read-page.ts';
import { nodesOf, toStaticRange } from '../../page/text-range.ts';
import { pageOf } from './pages.ts';

/** What a range holds of the text nodes that were read. */
function textIn(range: StaticRange, nodes: readonly Text[]): string {
  return nodes
    .map((node) => {
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      return node.data.slice(start, end);
    })
    .join('');
}

test.each<[html: string, words: string]>([
  ['<p>the Global South</p>', 'Global South'],
  ['<p>the Glo<b>bal</b> South</p>', 'Global South'],
  ['<p>the <b>Global</b><br><i>South</i>.</p>', 'Global South'],
  ['<p>the Global<sup>1</sup> South</p>', 'Global South'],
])('the range behind %s', (html, words) => {
  const page = readPage(pageOf(html));
  const start = page.text.indexOf(words);
  const span = { start, end: start + words.length };
  const range = toStaticRange(page, span);
  expect(textIn(range, nodesOf(page, span)).replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
});

test('any span leads back to its very characters', () => {
  const page = readPage(
    pageOf('<p>One <b>two</b><br>three</p><p>fo<i>ur</i> <code>x</code>five</p><p>six</p>'),
  );
  const place = fc.nat({ max: page.text.length - 1 });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
      const range = toStaticRange(page, span);
      const bare = (text: string) => text.replace(/[ \n]/g, '');
      expect(bare(textIn(range, nodesOf(page, span)))).toBe(bare(page.text.slice(span.start, span.end)));
      expect(range.startOffset).toBeLessThanOrEqual((range.startContainer as Text).length);
      expect(range.endOffset).toBeLessThanOrEqual((range.endContainer as Text).length);
    }),
  );
});
