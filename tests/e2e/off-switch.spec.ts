import { changeSettings } from '../../tools/drive/toolbar.ts';
import { expect, test } from './reader.ts';

const PAGE = '<p>They spoke of the Belt and Road Initiative.</p>';

test('switched off everywhere, highlights go from open pages and none come on new ones', async ({
  driven,
  reader,
  settings,
  site,
}) => {
  settings.changed = true;
  await reader.open(site.page(PAGE));
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);

  await changeSettings(driven, { enabled: false });
  await expect.poll(() => reader.highlights('term')).toEqual([]);
  await reader.open(site.page(PAGE));
  await reader.settled();
  expect(await reader.highlights('term')).toEqual([]);

  await changeSettings(driven, { enabled: true });
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
});

test('switched off for one site, another site keeps its highlights', async ({
  driven,
  reader,
  settings,
  site,
}) => {
  settings.changed = true;
  const here = site.page(PAGE);
  const elsewhere = here.replace(site.url, site.otherSite);
  await changeSettings(driven, { sites: [new URL(here).hostname] });

  await reader.open(here);
  await reader.settled();
  expect(await reader.highlights('term')).toEqual([]);
  await reader.open(elsewhere);
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
});
