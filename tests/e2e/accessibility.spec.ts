import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../../tools/drive/closed-root.ts';
import { openPopup, tabOf } from '../../tools/drive/toolbar.ts';
import { violations } from './axe.ts';
import { expect, test } from './reader.ts';

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const press = (page: Page, wanted: string) =>
  page.evaluate((label) => {
    const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
      one.innerText.includes(label),
    );
    found?.click();
    return found !== undefined;
  }, wanted);

test('the popup, its background and an entry have no accessibility fault that a machine can find', async ({
  driven,
  reader,
  site,
}) => {
  const address = `${site.url}demo/press-review.html`;
  await reader.open(address);
  await expect.poll(() => reader.highlights('passage')).not.toEqual([]);
  const popup = await openPopup(driven, address);
  await expect.poll(() => textOf(popup)).toContain('Belt and Road Initiative');
  expect(await violations(popup)).toEqual([]);

  await expect.poll(() => press(popup, 'Background')).toBe(true);
  await expect.poll(() => textOf(popup)).toContain('Ukraine');
  expect(await violations(popup)).toEqual([]);

  await expect.poll(() => press(popup, 'Ukraine')).toBe(true);
  await expect.poll(() => textOf(popup)).toContain('Back');
  expect(await violations(popup)).toEqual([]);
  await popup.close();
});

test('nor has the side panel, on a page, in its library and in an entry', async ({
  driven,
  reader,
  site,
}) => {
  const address = `${site.url}demo/press-review.html`;
  await reader.open(address);
  await expect.poll(() => reader.highlights('passage')).not.toEqual([]);
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await tabOf(driven, address)}`);
  await expect.poll(() => textOf(panel)).toContain('Belt and Road Initiative');
  expect(await violations(panel)).toEqual([]);
  for (const [label, arrived] of [
    ['Library', 'Ukraine'],
    ['Trade', 'USD billion'],
  ] as const) {
    await expect.poll(() => press(panel, label)).toBe(true);
    await expect.poll(() => textOf(panel)).toContain(arrived);
    expect(await violations(panel)).toEqual([]);
  }
  await panel.close();
});

for (const [path, arrived] of [
  ['options.html', 'Reset'],
  ['welcome.html', 'Read the background'],
] as const) {
  test(`nor has ${path}`, async ({ driven }) => {
    const page = await driven.openExtensionPage(path);
    await expect.poll(() => textOf(page)).toContain(arrived);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
}

test('nor have the cards of a term, a claim and a passage', async ({ reader, site }) => {
  await reader.open(`${site.url}demo/press-review.html`);
  await expect.poll(() => reader.highlights('altered')).not.toEqual([]);
  for (const words of ['Belt and Road Initiative', 'recorded last year', '290']) {
    await reader.hover(words);
    await expect.poll(() => reader.styleInCard('.frame', 'opacity')).toBe('1');
    await reader.revealCard();
    expect(await violations(reader.page, CARD_HOST), `the card of “${words}”`).toEqual([]);
    await reader.press('Escape');
    await reader.lookAway();
    await expect.poll(() => reader.cardState()).toBeUndefined();
  }
});

test.describe('the accessibility tree', () => {
  test.skip(({ browserUnderTest }) => browserUnderTest === 'firefox', 'its driver does not tell the tree');

  test('of a card: a dialog with the name of its entry, a heading, named buttons, source links', async ({
    reader,
    site,
  }) => {
    await reader.open(site.page('<p>They praised the Global Development Initiative.</p>'));
    await reader.hover('Global Development');
    await expect.poll(() => reader.cardState()).toEqual({ mode: 'hover', ghost: false });
    await reader.clickInCard('sources');
    const tree = await treeOf(reader.page);
    expect(tree).toContain('dialog Global Development Initiative');
    expect(tree).toContain('heading Global Development Initiative');
    for (const name of ['Copy a link to this passage', 'Let it close again', 'Close', 'Full entry'])
      expect(tree).toContain(`button ${name}`);
    expect(tree.filter((line) => line.startsWith('link ')).length).toBeGreaterThan(3);
    expect(tree.filter((line) => /^(button|link) *$/.test(line))).toEqual([]);
  });

  test('of the popup: every highlight of the page as text, with what is known of it', async ({
    driven,
    reader,
    site,
  }) => {
    const address = `${site.url}demo/press-review.html`;
    await reader.open(address);
    await reader.settled();
    const terms = new Set(await reader.highlights('term'));
    const popup = await openPopup(driven, address);
    await expect.poll(() => textOf(popup)).toContain('Belt and Road Initiative');
    const tree = await treeOf(popup);
    expect(tree.filter((line) => line.startsWith('switch '))).toEqual([
      'switch This site',
      'switch Everywhere',
    ]);
    expect(tree).toContain('tab This page');
    expect(tree.some((line) => /^status|quotes \d+ passages/.test(line))).toBe(true);
    const buttons = tree.filter((line) => line.startsWith('button ')).join('\n');
    expect(buttons).toContain('The article has “190”');
    expect(terms.size).toBeGreaterThan(5);
    for (const name of ['Belt and Road Initiative', 'Shanghai Cooperation Organization', 'Outdated'])
      expect(buttons).toContain(name);
    await popup.close();
  });
});

/** Role and name of everything a screen reader meets, in order. */
async function treeOf(page: Page): Promise<string[]> {
  type Node = { role?: string; name?: string; children?: Node[] };
  const told = ({ role = '', name = '', children = [] }: Node): string[] => [
    `${role} ${name}`,
    ...children.flatMap(told),
  ];
  const root = await page.accessibility.snapshot();
  return root ? told(root as Node) : [];
}

test('who asks for it is told of finds aloud, and nobody else is', async ({
  driven,
  reader,
  settings,
  site,
}) => {
  const page = site.page('<p>They spoke of the Belt and Road Initiative.</p>');
  await reader.open(page);
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
  expect(await reader.spokenText()).toBe('');

  settings.changed = true;
  const options = await driven.openExtensionPage('options.html');
  const tick = () => {
    const labels = [...document.querySelectorAll('label')];
    const found = labels.find(({ textContent }) => textContent?.includes('Say finds aloud'));
    found?.click();
    return found !== undefined;
  };
  await expect.poll(() => options.evaluate(tick)).toBe(true);
  await options.close();
  await reader.open(page);
  await expect.poll(() => reader.spokenText()).toBe('Sidelight marked 1 place on this page.');
});
