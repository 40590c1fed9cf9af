import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToCommands } from '../../browser/commands.ts';
import { readSettings } from '../../browser/settings.ts';

const sent = vi.fn();
const openPanel = vi.fn();
let press: (command: string, tab?: object) => void;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listen: typeof press) => (press = listen) } },
    sidePanel: { open: openPanel },
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sent);
  openPanel.mockResolvedValue(undefined);
  listenToCommands();
});

const TAB = { id: 3, url: 'https://news.example/story' };

test.each([
  ['next-highlight', { kind: 'step', by: 1 }],
  ['previous-highlight', { kind: 'step', by: -1 }],
  ['open-card', { kind: 'open-card' }],
])('%s goes to the tab in front', async (command, message) => {
  press(command, TAB);
  await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith(3, message, {}));
});

test('the panel opens while the key is being handled', () => {
  press('open-panel', TAB);
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ tabId: 3 });
});

test('a site is switched off, and on again', async () => {
  press('switch-here', TAB);
  await vi.waitFor(async () => expect((await readSettings()).sites).toEqual(['news.example']));
  press('switch-here', TAB);
  await vi.waitFor(async () => expect((await readSettings()).sites).toEqual([]));
});

test.each([
  'about:blank',
  'chrome://extensions/',
  'file:///home/a.html',
  'moz-extension://x/popup.html',
  undefined,
])('at %s there is no site to switch', async (url) => {
  press('switch-here', { id: 3, url });
  await new Promise((later) => setTimeout(later, 20));
  expect((await readSettings()).sites).toEqual([]);
});
