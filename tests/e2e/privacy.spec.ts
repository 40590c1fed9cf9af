import { openPopup } from '../../tools/drive/toolbar.ts';
import { tinyDocument } from '../content-data/tiny-document.ts';
import { importPack } from './import-pack.ts';
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

test('a whole session, every page of the extension in it, sends nothing anywhere', async ({
  driven,
  reader,
  settings,
  site,
}) => {
  settings.changed = true;
  const alreadySent = driven.requests.length;
  await importPack(driven, tinyDocument());
  const address = site.page(
    '<p style="margin:200px">The Belt and Road Initiative and the harbour master.</p>',
  );
  await reader.open(address);
  await expect.poll(() => reader.highlights('term')).toEqual(['Belt and Road Initiative', 'harbour master']);
  for (const term of ['Belt and Road', 'harbour master']) {
    await reader.hover(term);
    await expect.poll(() => reader.spokenText()).not.toBe('');
    await reader.press('Escape');
    await reader.lookAway();
  }
  await (await openPopup(driven, address)).close();
  for (const path of ['sidepanel.html', 'options.html', 'welcome.html']) {
    const page = await driven.openExtensionPage(path);
    await expect.poll(() => page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(50);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) tab.click();
    });
    await page.close();
  }
  await reader.page.reload();
  await reader.settled();
  expect(driven.requests.slice(alreadySent)).toEqual([]);
});

test('a request that a page makes itself is seen: the record works', async ({ driven, reader, site }) => {
  const alreadySent = driven.requests.length;
  await reader.open(site.page('<p>Nothing here.</p>'));
  await reader.page.evaluate(() => fetch('https://example.org/', { mode: 'no-cors' }).catch(() => {}));
  const hosts = new Set(driven.requests.slice(alreadySent).map(({ address }) => address));
  expect(hosts).toEqual(new Set(['example.org:443']));
});
