import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SetupError } from './error.mjs';
import { npm } from './npm.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** First Node that WXT and Vitest run on. Linux on x64 brings its own; elsewhere the machine's must do. */
const OLDEST_NODE = [22, 12];

/**
 * Runs `npm ci` where node_modules is missing or is not what package-lock.json asks for.
 * Takes about a minute then, a few milliseconds otherwise.
 *
 * @throws {SetupError} npm failed, or there is no Node that the build runs on
 */
export function ensureModules() {
  if (!isInstalled()) {
    console.log('Installing packages (npm ci), about a minute…');
    const [command, ...args] = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
    const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) throw new SetupError('npm ci failed. Look at its message above, then try again.');
  }
  if (!existsSync(resolve(ROOT, 'node_modules/.bin/node')) && !isRecent(process.versions.node)) {
    throw new SetupError(
      `Node ${process.versions.node} is too old here. Install Node ${OLDEST_NODE.join('.')} or newer from nodejs.org.`,
    );
  }
}

/** Compares the lock file with npm's own record of what it has put into node_modules. */
function isInstalled() {
  const record = resolve(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(resolve(ROOT, 'package-lock.json'));
  const present = packagesIn(record);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const at = present[path];
    return at ? at.version === version : optional === true; // optional: for another platform
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** @param {string} version */
function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
