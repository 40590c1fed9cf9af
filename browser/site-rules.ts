/** Whether Sidelight is on at an address. Pure. */
import type { Settings } from './settings-schema.ts';

/** `host` is the site itself or one of its subdomains. */
const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** The settings that decide whether anything runs. */
export type Switches = Pick<Settings, 'enabled' | 'siteMode' | 'sites'>;

export function isOnAt(settings: Switches, host: string): boolean {
  if (!settings.enabled) return false;
  const listed = settings.sites.some((site) => covers(site, host));
  return settings.siteMode === 'only' ? listed : !listed;
}

/** Settings with one site switched on or off, in the mode they are in. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sites.filter((site) => !covers(site, host));
  const mustList = settings.siteMode === 'only' ? on : !on;
  return { ...settings, sites: mustList ? [...others, host].sort() : others };
}
