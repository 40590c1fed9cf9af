/** Follows one tab's report, live, for popup and side panel. */
import { browser } from 'wxt/browser';
import { mergeReports } from '../match/merge-reports.ts';
import type { PageReport } from '../match/page-report.ts';
import { onMessage } from './send.ts';
import { sendToTab } from './send-to-tab.ts';

/**
 * Asks all frames of a tab to report and calls `onReport` with the joint report, then again
 * whenever one changes, until `signal` aborts.
 *
 * @returns false where no content script answers: the browser keeps extensions off this page
 */
export async function watchTabReport(
  tab: number,
  signal: AbortSignal,
  onReport: (report: PageReport) => void,
): Promise<boolean> {
  const frames = new Map<number, PageReport>();
  onMessage(signal, (message, sender) => {
    if (message.kind === 'found' && sender.tab === tab) {
      frames.set(sender.frame, message.report);
      onReport(mergeReports(frames));
    }
    return undefined;
  });
  return (
    (await sendToTab(tab, { kind: 'report' }, 0)) === true ||
    (await sendToTab(tab, { kind: 'report' })) === true
  );
}

export type Tab = {
  readonly id: number;
  readonly host: string;
  /** Match patterns of the site, for permissions. */
  readonly origins: string[];
  /** False where no extension may run: the browser's own pages, its store, other schemes. */
  readonly isWeb: boolean;
};

/** Of a site that we are kept out of, no browser tells the address. */
const ALL_SITES = ['http://*/*', 'https://*/*'];

/** The tab a popup or panel is about: `?tab=` in its address (where it stands in a tab itself), or the active one. */
export async function currentTab(): Promise<Tab | undefined> {
  const wanted = Number(new URLSearchParams(location.search).get('tab'));
  const [found] = wanted
    ? [await browser.tabs.get(wanted).catch(() => undefined)] // closed meanwhile
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (found?.id === undefined) return undefined;
  const url = found.url && URL.canParse(found.url) ? new URL(found.url) : undefined;
  return {
    id: found.id,
    host: url?.hostname ?? '',
    origins: url ? [`${url.protocol}//${url.hostname}/*`] : ALL_SITES,
    isWeb: url === undefined || ['http:', 'https:', 'file:'].includes(url.protocol),
  };
}
