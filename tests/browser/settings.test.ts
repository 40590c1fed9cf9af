import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { migrateSettings, SETTINGS_VERSION } from '../../browser/migrate-settings.ts';
import { changeSettings, readSettings, replaceSettings, watchSettings } from '../../browser/settings.ts';
import { DEFAULT_SETTINGS, parseSettings, unreadSettings } from '../../browser/settings-schema.ts';
import { readStored } from '../../browser/stored-settings.ts';

beforeEach(() => fakeBrowser.reset());

const put = (settings: unknown) => fakeBrowser.storage.sync.set({ settings });
const stored = async () => (await readStored()).value;

/** As it might lie in somebody's browser from before versions were counted. */
const OLDEST = { disabled: true, disabledSites: ['bank.example'], hoverDelay: 500, theme: 'dark' };

test('settings from before versions were counted come over whole', async () => {
  await put(OLDEST);
  expect(await readSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    enabled: false,
    siteMode: 'all-but',
    sites: ['bank.example'],
    hoverDelay: 500,
    theme: 'dark',
  });
  expect(unreadSettings(OLDEST)).toEqual([]);
});

test('the first change writes them in the present shape, and loses none', async () => {
  await put(OLDEST);
  await changeSettings({ intensity: 'strong' });
  expect(await stored()).toEqual({
    version: SETTINGS_VERSION,
    enabled: false,
    siteMode: 'all-but',
    sites: ['bank.example'],
    hoverDelay: 500,
    theme: 'dark',
    intensity: 'strong',
  });
});

test('migrating is done once: what is of the present version stays as it is', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const once = migrateSettings(value);
      expect(migrateSettings(once)).toEqual(once);
      expect(parseSettings(once)).toEqual(parseSettings(value));
    }),
  );
});

test.each<[why: string, stored: unknown, unread: string[]]>([
  ['nothing', undefined, []],
  ['what is set here', DEFAULT_SETTINGS, []],
  ['some of it', { version: 1, hoverDelay: 0 }, []],
  ['a value of another kind', { version: 1, hoverDelay: '300' }, ['hoverDelay']],
  ['a value out of bounds', { version: 1, hoverDelay: -1, theme: 'sepia' }, ['hoverDelay', 'theme']],
  ['a delay that is no number', { version: 1, hoverDelay: Number.NaN }, ['hoverDelay']],
  ['a setting of another program', { version: 1, colour: 'red' }, ['colour']],
  ['a name that every object has', { version: 1, constructor: 1 }, ['constructor']],
  [
    'a kind of highlight that there is not',
    { version: 1, highlight: { term: false, smell: true } },
    ['highlight'],
  ],
  ['highlights that are no record', { version: 1, highlight: 3 }, ['highlight']],
  ['sites that are no names', { version: 1, sites: ['a.example', 7] }, ['sites']],
])('%s: what cannot be read is named, and the rest holds', (_why, value, unread) => {
  expect(unreadSettings(value)).toEqual(unread);
  const settings = parseSettings(value);
  for (const name of Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[])
    if (unread.includes(name) && name !== 'highlight') expect(settings[name]).toEqual(DEFAULT_SETTINGS[name]);
});

test('a change keeps what cannot be read, and what a newer version wrote', async () => {
  const newer = { version: 7, enabled: false, smell: { on: true }, hoverDelay: 'slow' };
  await put(newer);
  await changeSettings({ theme: 'dark' });
  expect(await stored()).toEqual({ ...newer, theme: 'dark' });
  expect(await readSettings()).toMatchObject({ enabled: false, theme: 'dark', hoverDelay: 300 });
});

test('changes that come at once are all kept', async () => {
  await Promise.all([
    changeSettings({ theme: 'dark' }),
    changeSettings({ enabled: false }),
    changeSettings({ sites: ['a.example'] }),
  ]);
  expect(await readSettings()).toMatchObject({ theme: 'dark', enabled: false, sites: ['a.example'] });
});

test('where it is known what is stored, a change is written before anything is waited for', async () => {
  await put({ version: 1, theme: 'dark', smell: true });
  const known = await readStored();
  const get = vi.spyOn(fakeBrowser.storage.sync, 'get');
  const changed = changeSettings({ enabled: false }, known);
  await Promise.resolve().then(() => undefined);
  expect(get).not.toHaveBeenCalled();
  await changed;
  expect(await stored()).toEqual({ version: 1, theme: 'dark', smell: true, enabled: false });
});

test('what is too long to be synced is kept on this device, until it fits again', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM'));
  await changeSettings({ sites: ['long.example'] });
  expect(await readStored()).toMatchObject({ isHereOnly: true, value: { sites: ['long.example'] } });
  expect((await readSettings()).sites).toEqual(['long.example']);

  await changeSettings({ sites: [] });
  expect(await readStored()).toMatchObject({ isHereOnly: false, value: { sites: [] } });
});

test('what no storage takes is an error, and what was set before holds', async () => {
  await changeSettings({ theme: 'dark' });
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('sync is full'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk is full'));
  await expect(changeSettings({ theme: 'light' })).rejects.toThrow('disk is full');
  expect((await readSettings()).theme).toBe('dark');
  await changeSettings({ theme: 'system' }); // and the next change is not held up
  expect((await readSettings()).theme).toBe('system');
});

test('storage that cannot be read is never overwritten with defaults', async () => {
  await changeSettings({ enabled: false });
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('corrupt'));
  await expect(changeSettings({ theme: 'dark' })).rejects.toThrow('corrupt');
  expect(await readSettings()).toMatchObject({ enabled: false, theme: 'system' });
});

test('a reset leaves nothing behind', async () => {
  await put({ version: 9, smell: true });
  await replaceSettings(DEFAULT_SETTINGS);
  expect(await stored()).toEqual(DEFAULT_SETTINGS);
});

test('changes are told until the signal aborts', async () => {
  const ends = new AbortController();
  const onChange = vi.fn();
  watchSettings(ends.signal, onChange);
  await changeSettings({ theme: 'dark' });
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, theme: 'dark' }));
  ends.abort();
  onChange.mockClear();
  await changeSettings({ theme: 'light' });
  expect(onChange).not.toHaveBeenCalled();
});
