import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { INLINE_TAGS, SafeHtml } from '../../components/SafeHtml.tsx';
import { HOSTILE_HTML } from '../fixtures/hostile-html.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => act(() => render(null, place)));

/** The one element that holds what was drawn. */
async function draw(html: string): Promise<Element> {
  await act(() => render(<SafeHtml html={html} class="ours" />, place));
  return place.firstElementChild!;
}

test('inline tags are drawn, text stays text', async () => {
  expect((await draw('CO<sub>2</sub> &lt; <em>3</em> <q>a</q>')).innerHTML).toBe(
    'CO<sub>2</sub> &lt; <em>3</em> <q>a</q>',
  );
  expect((await draw('5 < 6 & 7 > 2')).textContent).toBe('5 < 6 & 7 > 2');
});

test('there are more than two hundred hostile texts', () => {
  expect(new Set(HOSTILE_HTML.map(({ html }) => html)).size).toBeGreaterThanOrEqual(200);
});

test.each(HOSTILE_HTML)('$family, text $#', async ({ html }) => {
  const drawn = await draw(`before ${html}`);
  const elements = [...drawn.querySelectorAll('*')];
  expect(
    elements.filter(({ localName }) => !INLINE_TAGS.includes(localName)),
    html,
  ).toEqual([]);
  expect(
    elements.flatMap((element) => element.getAttributeNames()),
    html,
  ).toEqual([]);
  expect(drawn.getAttributeNames()).toEqual(['class']);
  expect(place.childNodes).toHaveLength(1);
  expect(drawn.textContent).toMatch(/^before /);
  expect('pwned' in window).toBe(false);
});
