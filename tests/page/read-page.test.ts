import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageText } from '../../page/page-text.ts';
import { createReader, readPage } from '../../page/read-page.ts';
import { blocksOf, markup, pageOf } from './pages.ts';

test.each<[why: string, html: string, blocks: string[]]>([
  ['paragraphs are blocks', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['text beside a block is a block', 'One <p>Two</p> three', ['One', 'Two', 'three']],
  [
    'cells, items, headings',
    '<h1>A</h1><table><tr><td>B</td><td>C</td></tr></table><ul><li>D</li></ul>',
    ['A', 'B', 'C', 'D'],
  ],
  ['inline elements do not part words', '<p>Glo<b>bal</b> <a href="#">South</a>ern</p>', ['Global Southern']],
  ['neither does an unknown element', '<p>Glo<x-y>bal</x-y></p>', ['Global']],
  ['a line break does', '<p>Belt and<br>Road</p>', ['Belt and Road']],
  ['a picture does', '<p>Belt<img alt="">Road</p>', ['Belt Road']],
  ['an empty block does', '<div>Belt<hr>Road</div>', ['Belt Road']],
  ['a place to break a word does not', '<p>Belt<wbr>Road</p>', ['BeltRoad']],
  ['soft hyphens stay', '<p>initia\u00adtive</p>', ['initia\u00adtive']],
  ['white space between inline elements counts', '<p><b>Belt</b>\n  <b>Road</b></p>', ['Belt Road']],
  ['a script in a word does not part it', '<p>Glo<script>x</script>bal</p>', ['Global']],
  ['code in a line does', '<p>the<code>x</code>end</p>', ['the end']],
  ['code is left out, deep inside too', '<pre><code><div><span>x</span></div></code></pre><p>y</p>', ['y']],
  ['lines of set text are words of one block', '<pre>the Belt\n and Road</pre>y', ['the Belt and Road', 'y']],
  [
    'forms and what is not shown',
    '<style>a</style><textarea>b</textarea><select><option>c</select><template>d</template>',
    [],
  ],
  ['editors', '<div contenteditable><p>a</p></div><div contenteditable="false">b</div>', ['b']],
  ['an editor in a line', '<p>a <span contenteditable="plaintext-only">b</span> c</p>', ['a c']],
  [
    'footnote marks',
    '<p>word<sup>1</sup> and<sup><a href="#">[<i>12</i>]</a></sup>, so</p>',
    ['word and, so'],
  ],
  ['other words set high', '<p>the 3<sup>rd</sup> of May</p>', ['the 3rd of May']],
  [
    'readings over Chinese characters',
    '<p><ruby>中<rp>(</rp><rt>zhōng</rt><rp>)</rp>国</ruby></p>',
    ['中国'],
  ],
  ['text in pictures', '<svg><title>t</title><text>One</text><text>Two</text></svg>', ['One', 'Two']],
  ['buttons are not part of the line', '<p>Share<button>this</button></p>', ['Share', 'this']],
  ['nothing', '<div> \n </div>', []],
])('%s', (_why, html, blocks) => {
  expect(blocksOf(readPage(pageOf(html)))).toEqual(blocks);
});

test('an editor around everything leaves nothing to read', () => {
  const body = pageOf('<p>One</p>');
  body.setAttribute('contenteditable', '');
  expect(blocksOf(readPage(body))).toEqual([]);
  body.removeAttribute('contenteditable');
  document.designMode = 'on';
  expect(blocksOf(readPage(body))).toEqual([]);
  document.designMode = 'off';
});

function* keepOnly(text: string) {
  for (const { index } of text.matchAll(/keep/g)) yield { start: index, end: index + 4 };
}

test('blocks that the gate lets through come in runs', () => {
  const body = pageOf('<p>keep a</p><p>drop</p><p>keep b</p><p>keep c</p><p>drop</p>');
  const reader = createReader(body, { gate: keepOnly });
  const runs: PageText[] = [];
  while (!reader.done) {
    const run = reader.next(Number.POSITIVE_INFINITY);
    if (run) runs.push(run);
  }
  expect(runs.map(blocksOf)).toEqual([['keep a'], ['keep b', 'keep c']]);
  expect(runs.map(({ blockOrdinals }) => blockOrdinals)).toEqual([[0], [2, 3]]);
  expect(runs.map(({ nodeStarts }) => nodeStarts)).toEqual([[0], [0, 7]]);
  expect(runs.flatMap(({ nodes }) => nodes.map(({ data }) => data))).toEqual(['keep a', 'keep b', 'keep c']);
});

test('a stretch of a page', () => {
  const body = pageOf('<p>a</p><p>b</p><p>c</p><p>d</p>');
  const [, from, to] = [...body.querySelectorAll('p')].map((p) => p.firstChild as Text);
  expect(blocksOf(readPage(body, { from, to }))).toEqual(['b', 'c']);
});

test('runs do not depend on how much the gate sees at once', () => {
  const lorem = fc.array(fc.constantFrom('keep', 'drop', 'x'.repeat(700), 'y'.repeat(90)), { maxLength: 60 });
  fc.assert(
    fc.property(lorem, (blocks) => {
      const body = pageOf(blocks.map((block) => `<p>${block}</p>`).join(''));
      const runsOf = (batch: number) => {
        const reader = createReader(body, { gate: keepOnly }, undefined, batch);
        const runs: string[][] = [];
        while (!reader.done) {
          const run = reader.next(Number.POSITIVE_INFINITY);
          if (run) runs.push(blocksOf(run));
        }
        return runs;
      };
      expect(runsOf(500)).toEqual(runsOf(Number.POSITIVE_INFINITY));
    }),
  );
});

test('every node stands in the text as it is, at its offset, within one block', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 8 }), (parts) => {
      const page = readPage(pageOf(parts.join('')));
      page.nodes.forEach((node, at) => {
        const start = page.nodeStarts[at]!;
        expect(page.text.slice(start, start + node.length)).toBe(node.data);
        const end = page.nodeStarts[at + 1] ?? page.text.length;
        expect(page.text.slice(start + node.length, end).trim()).toBe('');
      });
      for (const start of page.blockStarts) expect(page.nodeStarts).toContain(start);
      expect(page.blockOrdinals).toHaveLength(page.blockStarts.length);
    }),
  );
});

test('read in slices and chunks, a page says the same', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 12 }), (parts) => {
      const body = pageOf(parts.join(''));
      const whole = readPage(body);
      const reader = createReader(body, {}, 2, 2);
      const blocks: string[] = [];
      const nodes: Text[] = [];
      while (!reader.done) {
        const chunk = reader.next(0);
        if (!chunk) continue;
        blocks.push(...blocksOf(chunk));
        nodes.push(...chunk.nodes);
        chunk.nodes.forEach((node, at) => {
          const start = chunk.nodeStarts[at]!;
          expect(chunk.text.slice(start, start + node.length)).toBe(node.data);
        });
      }
      expect(blocks).toEqual(blocksOf(whole));
      expect(nodes).toEqual(whole.nodes);
    }),
  );
});
