/** What's new, after an update that brings features: a dot on the icon until the popup is opened, and never more. */
import { browser } from 'wxt/browser';

/** Version of which a reader knows the news; in `storage.local`, because each device is updated by itself. */
const KEY = 'news-seen';

const DOT = '•';

/** Features raise the first or the second number of a version; the third is for repairs (https://semver.org). */
function bringsFeatures(before: string, now: string): boolean {
  const [[major = 0, minor = 0], [newMajor = 0, newMinor = 0]] = [numbersOf(before), numbersOf(now)];
  return newMajor > major || (newMajor === major && newMinor > minor);
}

const numbersOf = (version: string): number[] => version.split('.').map(Number);

const version = (): string => browser.runtime.getManifest().version;

/** To be called when Sidelight starts. Who has only just installed it has no news to read. */
export async function showNewsDot(): Promise<void> {
  const seen = await readSeen();
  if (seen === undefined) await browser.storage.local.set({ [KEY]: version() });
  else if (bringsFeatures(seen, version())) await browser.action.setBadgeText({ text: DOT });
}

/** To be called when the popup opens: takes the dot away. @returns the version that has news, if one has */
export async function takeNews(): Promise<string | undefined> {
  const seen = await readSeen();
  if (seen === version()) return undefined;
  await browser.storage.local.set({ [KEY]: version() });
  await browser.action.setBadgeText({ text: '' });
  return seen !== undefined && bringsFeatures(seen, version()) ? version() : undefined;
}

async function readSeen(): Promise<string | undefined> {
  const seen = (await browser.storage.local.get(KEY))[KEY];
  return typeof seen === 'string' ? seen : undefined;
}
