import { expect, test, vi } from 'vitest';
import '../../components/dompurify.ts';
import { SafeHtml } from '../../components/SafeHtml.tsx';
import { TermLinkScope } from '../../components/TermLinkScope.tsx';
import type { Term } from '../../content-data/schema.ts';
import { draw, press } from './draw.tsx';

test.each<[why: string, html: string, drawn: string]>([
  [
    'inline tags stay',
    '190 for <b>2022</b>, <em>not</em> H<sub>2</sub>O<sup>2</sup> <q>so</q>',
    '190 for <b>2022</b>, <em>not</em> H<sub>2</sub>O<sup>2</sup> <q>so</q>',
  ],
  ['a script is gone with its text', 'a<script>alert(1)</script>b', 'ab'],
  ['an image with a handler is gone', 'a<img src=x onerror=alert(1)>b', 'ab'],
  ['attributes are gone', '<b onclick="alert(1)" style="color:red" id="x">a</b>', '<b>a</b>'],
  ['a link keeps only its words', '<a href="javascript:alert(1)">a</a>', 'a'],
  ['a frame is gone', '<iframe srcdoc="<script>1</script>"></iframe>a', 'a'],
  ['SVG is gone', '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>b', 'b'],
  ['style is gone', '<style>*{display:none}</style>a', 'a'],
  ['broken mark-up is closed', '<b>a<i>b', '<b>a<i>b</i></b>'],
  ['a mutation through math is gone', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', ''],
  ['a form is gone', '<form action="https://example.org"><input name=q></form>a', 'a'],
  ['angle brackets as text stay text', 'a &lt; b', 'a &lt; b'],
])('%s', async (_why, html, drawn) => {
  const place = await draw(<SafeHtml html={html} />);
  expect(place.querySelector('p')?.innerHTML).toBe(drawn);
});

test('new text takes the place of the old', async () => {
  const { render } = await import('preact');
  const { act } = await import('preact/test-utils');
  const place = await draw(<SafeHtml html="one" />);
  await act(() => render(<SafeHtml html="<b>two</b>" />, place));
  expect(place.querySelector('p')?.innerHTML).toBe('<b>two</b>');
});

const term = (id: string, name: string, zh: string[] = []) =>
  ({ id, name, forms: { en: [name], zh, ru: [] } }) as unknown as Term;
const TERMS = [
  term('bri', 'Belt and Road Initiative', ['一带一路']),
  term('belt', 'Belt and Road'),
  term('un', 'UN'),
];

test.each<[why: string, html: string, links: string[]]>([
  ['the longest name wins', 'the Belt and Road Initiative', ['Belt and Road Initiative']],
  ['each term once', 'Belt and Road, then belt and road', ['Belt and Road']],
  ['inside inline tags too', 'the <b>Belt and Road</b>', ['Belt and Road']],
  ['not inside a word', 'Belt and Roadside', []],
  ['short names are left alone', 'the UN', []],
  ['Chinese names need no spaces', '共建一带一路倡议', ['一带一路']],
])('names of terms lead on: %s', async (_why, html, links) => {
  const place = await draw(
    <TermLinkScope terms={TERMS} onOpen={() => undefined}>
      <SafeHtml html={html} />
    </TermLinkScope>,
  );
  expect([...place.querySelectorAll('[role="button"]')].map(({ textContent }) => textContent)).toEqual(links);
  expect(place.textContent).toBe(html.replace(/<[^>]*>/g, ''));
});

test('a term does not lead to itself, and a press tells which one was meant', async () => {
  const onOpen = vi.fn();
  const place = await draw(
    <TermLinkScope terms={TERMS} except="belt" onOpen={onOpen}>
      <SafeHtml html="Belt and Road and the Belt and Road Initiative" />
    </TermLinkScope>,
  );
  expect(place.querySelectorAll('[role="button"]')).toHaveLength(1);
  await press(place, 'Belt and Road Initiative');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('bri');
});
