import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pickFile, saveFile } from '../../browser/files.ts';
import { readSettings } from '../../browser/settings.ts';
import { openSettingsDesk, type SettingsDesk } from '../../browser/settings-desk.ts';
import { DEFAULT_SETTINGS } from '../../browser/settings-schema.ts';

vi.mock('../../browser/files.ts', () => ({ pickFile: vi.fn(), saveFile: vi.fn() }));
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

async function desk() {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const shown: SettingsDesk[] = [];
  const acts = await openSettingsDesk(ends.signal, (one) => shown.push(one));
  return { ...acts, now: () => shown.at(-1)! };
}
const stored = async () => (await fakeBrowser.storage.sync.get('settings')).settings;
const choose = (name: string, text: string) =>
  vi.mocked(pickFile).mockResolvedValueOnce(new File([text], name));

test('a change is written at once; those that come fast are written together, and the last one holds', async () => {
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  const { onChange, now } = await desk();
  onChange({ theme: 'dark' });
  await Promise.resolve().then(() => undefined);
  expect(set).toHaveBeenCalledTimes(1); // before anything else is waited for: the page may be closed
  for (let delay = 0; delay <= 1000; delay += 50) onChange({ hoverDelay: delay });
  expect(now().settings).toMatchObject({ theme: 'dark', hoverDelay: 1000 });
  await vi.advanceTimersByTimeAsync(2000);
  expect(set).toHaveBeenCalledTimes(2);
  expect(await stored()).toMatchObject({ theme: 'dark', hoverDelay: 1000 });
});

test('who leaves while a change is being written takes the next one along', async () => {
  const { onChange } = await desk();
  let finish = () => {};
  const slow = new Promise<void>((resolve) => (finish = resolve));
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementationOnce(() => slow);
  onChange({ language: 'ru' });
  onChange({ theme: 'dark' });
  dispatchEvent(new Event('pagehide'));
  finish();
  expect(set).toHaveBeenLastCalledWith({
    settings: expect.objectContaining({ language: 'ru', theme: 'dark' }),
  });
});

test('a change during a reset builds on the reset', async () => {
  const { onChange, onReset } = await desk();
  onChange({ theme: 'dark' });
  await vi.advanceTimersByTimeAsync(600);
  onReset();
  onChange({ hoverDelay: 500 });
  await vi.advanceTimersByTimeAsync(600);
  expect(await stored()).toMatchObject({ theme: 'system', hoverDelay: 500 });
});

test('what the browser refuses is told, and what was set before is shown again', async () => {
  const { onChange, now } = await desk();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('too long'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk is full'));
  onChange({ theme: 'dark' });
  await vi.waitFor(() => expect(now().notice).toEqual({ kind: 'not-stored', why: 'disk is full' }));
  expect(now().settings.theme).toBe('system');
});

test.each<[why: string, stored: unknown, notice: SettingsDesk['notice']]>([
  ['of a newer version', { version: 2, theme: 'dark' }, { kind: 'newer' }],
  ['broken', { version: 1, theme: 7 }, { kind: 'unread', names: ['theme'] }],
  ['good', { version: 1, theme: 'dark' }, undefined],
])('settings that are %s: %o', async (_why, settings, notice) => {
  await fakeBrowser.storage.sync.set({ settings });
  expect((await desk()).now().notice).toEqual(notice);
});

test('settings that are too long to be synced are told to be here only', async () => {
  await fakeBrowser.storage.local.set({ settings: DEFAULT_SETTINGS });
  expect((await desk()).now().notice).toEqual({ kind: 'here-only' });
});

test.each([
  ['no JSON', 'theme: dark'],
  ['another program’s', '{"colour": "red"}'],
  ['a list', '["theme"]'],
  ['nothing but a version', '{"version": 1}'],
])('a file that is %s changes nothing and is told', async (_why, text) => {
  const { onChange, onImport, now } = await desk();
  onChange({ theme: 'dark' });
  await vi.advanceTimersByTimeAsync(600);
  choose('holiday.json', text);
  await onImport();
  expect(now().notice).toEqual({ kind: 'not-settings', file: 'holiday.json' });
  expect(now().settings.theme).toBe('dark');
});

test('an older file is taken over whole, and what it has that cannot be read is told', async () => {
  const { onImport, now } = await desk();
  choose('old.json', '{"disabled": true, "hoverDelay": "slow"}');
  await onImport();
  expect(now()).toEqual({
    settings: { ...DEFAULT_SETTINGS, enabled: false },
    notice: { kind: 'imported', file: 'old.json', unread: ['hoverDelay'] },
  });
});

test('what is exported comes back whole; a reset forgets it', async () => {
  const { onChange, onExport, onImport, onReset, now } = await desk();
  onChange({ siteMode: 'only', sites: ['a.example'] });
  onExport();
  onReset();
  await vi.waitFor(() => expect(now().settings).toEqual(DEFAULT_SETTINGS));
  await vi.advanceTimersByTimeAsync(2000);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  choose('mine.json', vi.mocked(saveFile).mock.calls[0]![1]);
  await onImport();
  expect(await readSettings()).toMatchObject({ siteMode: 'only', sites: ['a.example'] });
});
