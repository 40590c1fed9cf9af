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

/** What to change to switch one site on or off, in the mode the settings are in. */
export function switchSite(
  { siteMode, sites }: Switches,
  host: string,
  on: boolean,
): Pick<Switches, 'sites'> {
  const others = sites.filter((site) => !covers(site, host));
  const mustList = siteMode === 'only' ? on : !on;
  return { sites: mustList ? [...others, host].sort() : others };
}
