import { openPopup } from '../../tools/drive/toolbar.ts';
import { expect, test } from './reader.ts';

test('reading, pointing and the popup send nothing anywhere', async ({ driven, reader, site }) => {
  const address = `${site.url}demo/press-review.html`;
  const alreadySent = driven.requests.length;
  const alreadyAsked = site.asked.length;
  await reader.open(address);
  await expect.poll(() => reader.highlights('term')).not.toEqual([]);
  await reader.hover('Belt and Road Initiative');
  await expect.poll(() => reader.spokenText()).not.toBe('');
  await (await openPopup(driven, address)).close();

  expect(driven.requests.slice(alreadySent)).toEqual([]);
  expect(new Set(site.asked.slice(alreadyAsked))).toEqual(
    new Set(['/demo/press-review.html', '/demo/press-review.css']), // what the page itself asks for
  );
});

test('a request that a page makes itself is seen: the record works', async ({ driven, reader, site }) => {
  const alreadySent = driven.requests.length;
  await reader.open(site.page('<p>Nothing here.</p>'));
  await reader.page.evaluate(() => fetch('https://example.org/', { mode: 'no-cors' }).catch(() => {}));
  const hosts = new Set(driven.requests.slice(alreadySent).map(({ address }) => address));
  expect(hosts).toEqual(new Set(['example.org:443']));
});
