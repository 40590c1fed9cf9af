import type { LaunchOptions } from 'puppeteer-core';
import type { BrowserName } from '../setup/browsers.mjs';

/** Firefox gives each profile another address for the same add-on, unless the profile says which. */
const UUID = '5b1f4b4a-7d1e-4f5c-9a53-6f0f5c0d0001';
export const EXTENSION_ORIGIN = `moz-extension://${UUID}`;

type Wishes = {
  /** Add-on id that Firefox knows the extension by. */
  readonly geckoId: string;
  readonly dark: boolean;
  readonly backgroundIdle: number | undefined;
  /** Loopback port of the proxy for everything that is not on this machine. */
  readonly proxyPort: number | undefined;
};

/** How a browser starts for being driven with an extension. */
export function launchOptions(name: BrowserName, wishes: Wishes): LaunchOptions {
  return name === 'firefox' ? firefox(wishes) : chromium(wishes);
}

function chromium({ dark, proxyPort }: Wishes): LaunchOptions {
  return {
    browser: 'chrome',
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    ],
  };
}

function firefox({ geckoId, dark, backgroundIdle, proxyPort }: Wishes): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'], // else BiDi may not open moz-extension: pages
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false, // no driver can answer them
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(backgroundIdle && { 'extensions.background.idle.timeout': backgroundIdle }),
      ...(proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
      }),
    },
  };
}
