import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../page/read-page.ts';
import { skim } from '../../page/skim.ts';
import { markup, pageOf } from './pages.ts';

function skimmed(body: Element): string {
  const skimmer = skim(body);
  let text = '';
  while (!skimmer.done) text += skimmer.next(Number.POSITIVE_INFINITY) ?? '';
  return text;
}

const folded = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

test.each([
  'One <p>Two</p> three',
  '<p>Glo<b>bal</b> <a href="#">South</a>ern</p>',
  '<p>Belt and<br>Road</p>',
  '<p>Glo<script>x</script>bal</p>',
  '<p>the<code>x</code>end</p>',
  '<p>a <span contenteditable="plaintext-only">b</span> c</p>',
  '<p>word<sup>1</sup> and<sup><a href="#">[<i>12</i>]</a></sup>, so</p>',
  '<p>the 3<sup>rd</sup> of May</p>',
  '<p>Share<button>this</button></p>',
  '<ul><li><a>one</a></li><li><a>two</a></li></ul>',
])('%s', (html) => {
  const body = pageOf(html);
  expect(folded(skimmed(body))).toBe(folded(readPage(body).text));
});

test('whatever a block holds when it is read, it holds when it is skimmed', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 8 }), (parts) => {
      const body = pageOf(parts.join(''));
      if (body.querySelector('code :is(p, div, li)')) return; // skimmed too, so that a line seems to go on behind it
      const text = folded(skimmed(body));
      const { blockStarts, text: read } = readPage(body);
      for (const [at, start] of blockStarts.entries())
        expect(text).toContain(folded(read.slice(start, blockStarts[at + 1])));
    }),
  );
});

test('nothing is lost where a batch ends', () => {
  const words = Array.from({ length: 9000 }, (_, at) => `word-number-${at}`);
  const text = skimmed(pageOf(words.map((word) => `<p>${word}</p>`).join('')));
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});
