import { catalogueOf } from '../../../browser/catalogues.ts';
import { createI18n } from '../../../components/translate.ts';
/** The card as a reader uses it, with the bundled pack. */

import packs from 'virtual:sidelight/packs';
import { expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { selectCardData } from '../../../content-data/select-card-data.ts';
import { sampleFinds } from '../../gallery/sample-finds.ts';
import { draw, press } from '../draw.tsx';

const pack = packs[0]!;
const finds = sampleFinds(pack);
const data = selectCardData(pack, [
  ...pack.terms.map(({ id }) => ({ kind: 'term' as const, id })),
  ...pack.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
]);

function card(find: CardProps['find'], more: Partial<CardProps> = {}) {
  const nothing = () => undefined;
  return draw(
    <Card
      find={find}
      data={data}
      look={{ i18n: createI18n('en', catalogueOf('en')), theme: 'system' }}
      pinned={false}
      onOpenEntry={nothing}
      onClose={nothing}
      onPin={nothing}
      {...more}
    />,
  );
}
const heading = (place: HTMLElement) => place.querySelector('h2')?.textContent;
const text = (place: HTMLElement) => place.textContent?.replace(/\s+/g, ' ') ?? '';

test('a term: what it is, dated facts, why its short form counted, and what else that can mean', async () => {
  const place = await card(finds.term);
  expect(heading(place)).toBe('Global Development Initiative');
  expect(place.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe(
    'Global Development Initiative',
  );
  expect(text(place)).toContain('Initiative');
  expect(place.querySelectorAll('.facts li').length).toBeGreaterThanOrEqual(2);
  expect(place.querySelector('.fact-year')?.textContent).toMatch(/^\d{4}$/);
  expect(text(place)).toContain('the page speaks of United Nations');
  expect(place.querySelectorAll('.why li').length).toBeGreaterThanOrEqual(2);
});

test('a claim: its assessment, the changed word beside the article’s own, the decisive figure as a chart', async () => {
  const place = await card(finds.claim);
  expect(place.querySelector('[data-assessment]')?.getAttribute('data-assessment')).toBe('outdated');
  expect(place.querySelector('mark')?.textContent).toBe('290');
  expect(text(place)).toContain('The article has “190”.');
  expect(place.querySelector('.small-bars')?.getAttribute('aria-label')).toMatch(/\d{4}/);
  expect(place.querySelectorAll('.small-bar.article, .small-bar.fitting')).toHaveLength(2);
});

test('a contested claim told in other words says so, and names who says what', async () => {
  const place = await card(finds.contested);
  expect(text(place)).toContain('The same claim, in other words');
  expect(place.querySelectorAll('.views li')).toHaveLength(2);
});

test('a passage: where it was published, what was done to it, the claims in it', async () => {
  const place = await card(finds.edited);
  expect(heading(place)).toBe('Quoted with a changed number');
  expect(text(place)).toContain('Shortened, and marked as shortened.');
  expect(place.querySelector('.credit a')?.getAttribute('href')).toBe(pack.article.url);
  expect(place.querySelectorAll('.rows .row').length).toBeGreaterThan(0);
});

test('a name in a card opens in place, and back leads back', async () => {
  const place = await card(finds.term);
  await press(place, 'Xi Jinping');
  expect(heading(place)).toBe('Xi Jinping');
  expect(document.activeElement?.textContent).toBe('Xi Jinping');
  await press(place, 'Back');
  expect(heading(place)).toBe('Global Development Initiative');
});

test('the sources unfold, each with its publisher, and leave for a page of their own', async () => {
  const place = await card(finds.term);
  expect(place.querySelector('.sources')).toBeNull();
  await press(place, /^\d+ sources$/);
  const links = [...place.querySelectorAll<HTMLAnchorElement>('.source-title > a')];
  expect(links.length).toBeGreaterThan(3);
  expect(links.every(({ target, rel }) => target === '_blank' && rel === 'noopener noreferrer')).toBe(true);
});

test('every button has a name, and tells what was asked', async () => {
  const acts = {
    onPin: vi.fn(),
    onClose: vi.fn(),
    onCopyLink: vi.fn(() => Promise.resolve(true)),
    onOpenEntry: vi.fn(),
  };
  const place = await card(finds.altered, acts);
  for (const button of place.querySelectorAll('button')) {
    expect((button.getAttribute('aria-label') ?? button.textContent ?? '').trim()).not.toBe('');
  }
  await press(place, 'Keep open');
  await press(place, 'Close');
  await press(place, 'Copy a link to this passage');
  expect(place.querySelector('[role="status"]')?.textContent).toBe('Copied');
  await press(place, 'Full entry');
  expect(acts.onPin).toHaveBeenCalledOnce();
  expect(acts.onClose).toHaveBeenCalledOnce();
  expect(acts.onCopyLink).toHaveBeenCalledOnce();
  expect(acts.onOpenEntry).toHaveBeenCalledExactlyOnceWith({
    pack: pack.meta.id,
    kind: 'article',
    id: pack.meta.id,
  });
});
