/** Browsers show a plain text in one element; a letter in an archive is such a text, with its lines broken anywhere. */
import { expect, test } from './reader.ts';

const LINE = 72;

const wrapped = (text: string): string =>
  text.replace(new RegExp(`(?=.{${LINE}})(.{1,${LINE}}) `, 'g'), '$1\n');

test('the press review as a plain text shows the passages that it shows as a page', async ({
  reader,
  site,
}) => {
  await reader.open(`${site.url}demo/press-review.html`);
  await expect.poll(() => reader.highlights('altered')).toEqual(['290']);
  const passages = await reader.highlights('passage');
  const text = await reader.page.evaluate(() => {
    document.querySelector('#desk')!.remove(); // about another GDI: as one text, nothing parts the two
    return document.querySelector('main')!.innerText;
  });

  await reader.open(site.page(wrapped(text), { 'content-type': 'text/plain; charset=utf-8' }));
  await expect.poll(() => reader.highlights('passage')).toEqual(passages);
  expect(passages.length).toBeGreaterThan(5);
  expect(await reader.highlights('altered')).toEqual(['290']);
  await reader.hover('Global Development Initiative');
  await expect.poll(() => reader.spokenText()).toContain('Global Development Initiative');
});
