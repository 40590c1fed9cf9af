/** Follows one tab's report, live, for popup and side panel. */
import { browser } from 'wxt/browser';
import { mergeReports } from '../match/merge-reports.ts';
import type { PageReport } from '../match/page-report.ts';
import { onMessage, sendToTab } from './send.ts';

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

/** The tab a popup or panel is about: `?tab=` in its address (for tests and for panels in a tab), or the active one. */
export async function currentTab(): Promise<{ id: number; host: string } | undefined> {
  const wanted = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = wanted
    ? [await browser.tabs.get(wanted)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return undefined;
  return { id: active.id, host: active.url && URL.canParse(active.url) ? new URL(active.url).hostname : '' };
}
