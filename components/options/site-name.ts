/**
 * The host that a reader means by what they typed: a name, or an address copied from the browser.
 *
 * @returns the host name in lower case, or undefined where there is none
 */
export function siteName(typed: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^[^.\s]+(\.[^.\s]+)+$/.test(host) || host === 'localhost' ? host : undefined;
}
