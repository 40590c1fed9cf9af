import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showNewsDot, takeNews } from '../../browser/news.ts';

const setBadgeText = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { action: { setBadgeText } });
});

function install(version: string): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'x',
    version,
  }));
}

test('who has just installed it sees no dot and no news', async () => {
  install('0.2.0');
  await showNewsDot();
  expect(setBadgeText).not.toHaveBeenCalled();
  expect(await takeNews()).toBeUndefined();
});

test.each<[before: unknown, now: string, news: string | undefined]>([
  ['0.1.0', '0.2.0', '0.2.0'],
  ['0.9.4', '1.0.0', '1.0.0'],
  ['0.9.0', '0.10.0', '0.10.0'],
  ['0.1.0', '0.1.1', undefined],
  ['0.1.0', '0.1.0', undefined],
  ['0.2.0', '0.1.0', undefined],
  ['rubbish', '0.1.0', undefined],
  [7, '0.1.0', undefined],
])('from %s to %s: news of %s', async (before, now, news) => {
  install(now);
  await fakeBrowser.storage.local.set({ 'news-seen': before });
  await showNewsDot();
  expect(setBadgeText.mock.calls).toEqual(news ? [[{ text: '•' }]] : []);

  expect(await takeNews()).toBe(news);
  if (news) expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  setBadgeText.mockClear();
  expect(await takeNews()).toBeUndefined();
  await showNewsDot();
  expect(setBadgeText).not.toHaveBeenCalled();
});

test('a worker that starts again shows the dot until the popup is opened', async () => {
  install('0.1.0');
  await showNewsDot();
  install('0.2.0');
  await showNewsDot();
  await showNewsDot();
  expect(setBadgeText).toHaveBeenCalledTimes(2);
  await takeNews();
  await showNewsDot();
  expect(setBadgeText).toHaveBeenCalledTimes(3); // the last took it away
});

test('the news are those of this version', () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8'));
  const [major, minor] = read('package.json').version.split('.');
  const { description } = read('public/_locales/en/messages.json').whatsNew;
  expect(description).toContain(`News of ${major}.${minor}.`);
});
