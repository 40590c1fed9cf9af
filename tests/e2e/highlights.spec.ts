import type { Reader } from '../../tools/drive/reader.ts';
import { expect, test } from './reader.ts';

const PRESS_REVIEW = 'demo/press-review.html';

/** First and last words of the claims that the press review's quotations carry, in page order. */
const QUOTED_CLAIMS = [
  /^the relationship is not .* global outlooks$/,
  /^both countries are working .* trade volume$/,
  /^beyond the 290 billion .* last year$/,
  /^China and Russia are projecting .* sovereignty$/,
  /^The launch of the .* another highlight$/,
  /^A wide array of .* were signed$/,
  /^China has positioned itself .* peaceful resolution$/,
];

/** The quotations of the press review, from its own markup. */
function quotations(reader: Reader): Promise<string[]> {
  return reader.page.evaluate(() =>
    [...document.querySelectorAll('blockquote p, q')].map((one) =>
      one.textContent!.replace(/\s+/g, ' ').replace(/^[“…\s]+|[.”\s]+$/g, ''),
    ),
  );
}

test('a press review shows its quotations, their claims and the terms it names', async ({ reader, site }) => {
  await reader.open(`${site.url}${PRESS_REVIEW}`);
  await expect.poll(() => reader.highlights('passage')).toEqual(await quotations(reader));

  const claims = await reader.highlights('claim');
  for (const claim of QUOTED_CLAIMS) expect(claims).toContainEqual(expect.stringMatching(claim));

  const terms = await reader.highlights('term');
  for (const name of [
    'Belt and Road Initiative',
    'Shanghai Cooperation Organization',
    'Global Governance Initiative',
  ]) {
    expect(terms).toContain(name);
  }
});

test('the one altered word of a quotation is the one word marked', async ({ reader, site }) => {
  await reader.open(`${site.url}${PRESS_REVIEW}`);
  await expect.poll(() => reader.highlights('altered')).toEqual(['290']);
});

test('GDI is the initiative in one paragraph and a drawing library in another', async ({ reader, site }) => {
  await reader.open(`${site.url}${PRESS_REVIEW}`);
  await expect
    .poll(async () => (await reader.highlights('term')).filter((term) => term.includes('GDI')))
    .toEqual(['GDI']);
});

test('text that comes later is read, and text that goes is forgotten', async ({ reader, site }) => {
  await reader.open(site.page('<main><h1>News</h1></main>'));
  await reader.page.evaluate(() => {
    document.querySelector('main')!.innerHTML =
      '<p id="late">They spoke of the Belt and Road Initiative.</p>';
  });
  await expect.poll(() => reader.highlights('term')).toEqual(['Belt and Road Initiative']);

  await reader.page.evaluate(() => {
    document.querySelector('#late')!.firstChild!.nodeValue = 'Now it is the Global Security Initiative.';
  });
  await expect.poll(() => reader.highlights('term')).toEqual(['Global Security Initiative']);

  await reader.page.evaluate(() => document.querySelector('#late')!.remove());
  await expect.poll(() => reader.highlights('term')).toEqual([]);
});

test('a page that allows nothing is read like any other', async ({ reader, site }) => {
  const strict = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };
  await reader.open(site.page('<p>China promotes the Belt and Road Initiative.</p>', strict));
  await expect.poll(() => reader.highlights('term')).toEqual(['Belt and Road Initiative']);
  await reader.hover('Belt and Road');
  await expect.poll(() => reader.spokenText()).toContain('Belt and Road Initiative');
});

test('frames of this and of another site, and open shadow roots, are read too', async ({ reader, site }) => {
  const framed = new URL(site.page('<p>The Global Civilization Initiative.</p>')).pathname;
  await reader.open(
    site.page(`<p>The Belt and Road Initiative.</p>
      <iframe src="${framed}"></iframe><iframe src="${site.otherSite}${framed.slice(1)}"></iframe>
      <div><template shadowrootmode="open"><p>The Global Security Initiative.</p></template></div>`),
  );
  await expect
    .poll(async () => (await reader.highlights('term')).sort())
    .toEqual([
      'Belt and Road Initiative',
      'Global Civilization Initiative',
      'Global Civilization Initiative',
      'Global Security Initiative',
    ]);
});

test('a page without anything known stays without anything of ours', async ({ reader, site }) => {
  await reader.open(site.page('<h1>Bread</h1><p>Mix flour and water, wait a night, bake it hot.</p>'));
  const before = await reader.markup();
  await reader.settled();
  await reader.hover('flour');
  expect(await reader.page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await reader.hosts()).toBe(0);
  expect(await reader.markup()).toBe(before);
});
