import type { LaunchOptions } from 'puppeteer-core';
import type { BrowserName } from '../setup/browsers.mjs';

/** Firefox gives each profile another address for the same add-on, unless the profile says which. */
const UUID = '5b1f4b4a-7d1e-4f5c-9a53-6f0f5c0d0001';
export const EXTENSION_ORIGIN = `moz-extension://${UUID}`;

/**
 * How a browser starts for driving with an extension.
 *
 * @param proxyPort - loopback port of the proxy for everything that is not on this machine
 */
export function launchOptions(name: BrowserName, geckoId: string, proxyPort?: number): LaunchOptions {
  return name === 'firefox' ? firefox(geckoId, proxyPort) : chromium(proxyPort);
}

function chromium(proxyPort?: number): LaunchOptions {
  return {
    browser: 'chrome',
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
    ],
  };
}

function firefox(geckoId: string, proxyPort?: number): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'], // else BiDi may not open moz-extension: pages
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
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
