import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError } from './error.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {readonly BrowserName[]} */
export const BROWSERS = ['chromium', 'firefox'];

/** Commands on the PATH, best first, and where macOS and Windows keep the program. */
const PLACES = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    programs: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
    ],
    debian: 'chromium',
    advice: 'Install Chromium, or run `npx playwright install chromium`, or set CHROMIUM to the path of one.',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    programs: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
    debian: 'firefox-esr',
    advice: 'Install Firefox 140 or newer from mozilla.org, or set FIREFOX to the path of one.',
  },
};

/**
 * The browser's program: from the variable CHROMIUM or FIREFOX, the PATH, the usual places, or
 * Playwright's own download (Chromium only: its Firefox is patched and takes no extensions).
 *
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const chosen = process.env[name.toUpperCase()];
  if (chosen) return chosen;
  const { commands, programs } = PLACES[name];
  const onPath = commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  return [...onPath, ...programs, ...(name === 'chromium' ? playwrightChromium() : [])].find(isProgram);
}

/**
 * Finds the browser or, on Debian and its kin as root, installs it.
 *
 * @param {BrowserName} name
 * @returns {string}
 * @throws {SetupError} there is none, and it cannot be installed from here
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing ${PLACES[name].debian} (apt-get)…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', PLACES[name].debian], { stdio: 'inherit', env });
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new SetupError(`No ${name} was found on this machine. ${PLACES[name].advice}`);
}

function playwrightChromium() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort()
    .reverse()
    .flatMap((folder) =>
      ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((path) => join(cache, folder, path)),
    );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
