/** The number on the toolbar icon: how many different things were found in a tab. */
import { browser } from 'wxt/browser';
import { mergeReports } from '../match/merge-reports.ts';
import type { PageReport } from '../match/page-report.ts';
import { sendToTab } from './send-to-tab.ts';

/**
 * Reports by tab and frame. Lost when the background sleeps; then the tab's frames are asked to
 * report again, so the number is right without anything about pages being stored.
 */
const tabs = new Map<number, Map<number, PageReport>>();

export const countFinds = ({ passages, claims, terms }: PageReport): number =>
  passages.length + claims.length + terms.length;

export async function noteReport(tab: number, frame: number, report: PageReport): Promise<void> {
  const frames = tabs.get(tab) ?? new Map<number, PageReport>();
  if (!tabs.has(tab) && frame !== 0) void sendToTab(tab, { kind: 'report' });
  if (frame === 0 && countFinds(report) === 0) frames.delete(0);
  else frames.set(frame, report);
  tabs.set(tab, frames);
  await showCount(tab, countFinds(mergeReports(frames)));
}

/** A tab has moved on to another page: forget its frames. */
export async function forgetTab(tab: number): Promise<void> {
  tabs.delete(tab);
  await showCount(tab, 0);
}

/** Without a text of its own, a tab shows what all tabs show (news.ts). Our types leave out that it may be null. */
const NO_TEXT = null as unknown as string;

async function showCount(tab: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0f5c5c' });
    await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? NO_TEXT : String(count) });
  } catch {
    // The tab was closed meanwhile.
  }
}
