/** The page in front of the reader, as popup and side panel show it, kept up to date. */
import { browser } from 'wxt/browser';
import type { PageReport } from '../match/page-report.ts';
import { watchSettings } from './settings.ts';
import { parseSettings, type Settings } from './settings-schema.ts';
import { isOnAt } from './site-rules.ts';
import { readStored, type StoredSettings } from './stored-settings.ts';
import { currentTab, type Tab, watchTabReport } from './tab-report.ts';

/** `no-access`: the reader has taken the permission for this site back. `unsupported`: no extension may run here. */
export type LiveState = 'ready' | 'off-here' | 'off' | 'no-access' | 'unsupported';

export type LivePage = {
  readonly tab: Tab | undefined;
  readonly settings: Settings;
  /** The settings as they are stored, to build changes on; undefined where storage cannot be read. */
  readonly stored: StoredSettings | undefined;
  readonly state: LiveState;
  /** Undefined while the page is still being read. */
  readonly report: PageReport | undefined;
};

const NOTHING: PageReport = { articles: [], passages: [], claims: [], terms: [] };

/**
 * Calls `onChange` with the page, and again whenever it, its finds or the settings change, until
 * `signal` aborts.
 *
 * @param follow - true: whichever tab is in front; false: the tab that was in front at the beginning
 */
export function watchLivePage(
  follow: boolean,
  signal: AbortSignal,
  onChange: (page: LivePage) => void,
): void {
  let watching = new AbortController();
  const start = async () => {
    watching.abort();
    watching = new AbortController();
    await watchOnce(AbortSignal.any([signal, watching.signal]), onChange);
  };
  const restart = () => void start();
  watchSettings(signal, restart);
  if (follow) browser.tabs.onActivated.addListener(restart);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(restart);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(restart);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(restart);
  });
  restart();

  function onUpdated(_tab: number, { status }: { status?: string }): void {
    if (status === 'complete') restart();
  }
}

async function watchOnce(signal: AbortSignal, onChange: (page: LivePage) => void): Promise<void> {
  const [tab, stored] = await Promise.all([currentTab(), readStored().catch(() => undefined)]);
  const settings = parseSettings(stored?.value);
  const show = (state: LiveState, report?: PageReport) => {
    if (!signal.aborted) onChange({ tab, settings, stored, state, report });
  };
  if (!tab?.isWeb) return show('unsupported');
  if (!settings.enabled) return show('off');
  if (!isOnAt(settings, tab.host)) return show('off-here');
  let report: PageReport | undefined;
  show('ready');
  const [isAllowed, answered] = await Promise.all([
    browser.permissions.contains({ origins: tab.origins }),
    watchTabReport(tab.id, signal, (fresh) => {
      report = fresh;
      show('ready', fresh);
    }),
  ]);
  if (!isAllowed) show('no-access');
  else if (!answered) show('unsupported');
  else if (!report) show('ready', NOTHING);
}

/** Asks the browser for the site's permission again. Call it while a click is being handled. */
export const grantAccess = ({ origins }: Tab): Promise<boolean> =>
  browser.permissions.request({ origins }).catch(() => false);
