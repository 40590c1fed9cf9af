/**
 * Makes a fresh clone ready and then runs an npm script: `node tools/setup.mjs SCRIPT [ARGUMENT…]`.
 *
 * Plain JavaScript for Node 20, because it runs before anything is installed, with whatever Node
 * the machine has. What it starts runs on the Node in node_modules/.bin: `npm run` puts that first.
 */
import { spawnSync } from 'node:child_process';
import { BROWSERS, ensureBrowser } from './setup/browsers.mjs';
import { SetupError } from './setup/error.mjs';
import { ensureModules } from './setup/modules.mjs';
import { npm } from './setup/npm.mjs';

/**
 * Browsers that a script needs: `npm start` one, `npm test` both.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {readonly import('./setup/browsers.mjs').BrowserName[]}
 */
function browsersFor(script, args) {
  if (script !== 'open') return BROWSERS;
  return [args.includes('--firefox') ? 'firefox' : 'chromium'];
}

const [script = 'checks', ...args] = process.argv.slice(2);
try {
  ensureModules();
  const found = Object.fromEntries(
    browsersFor(script, args).map((name) => [name.toUpperCase(), ensureBrowser(name)]),
  );
  const [command, ...first] = npm('run', '--silent', script, '--', ...args);
  const { status } = spawnSync(command, first, { stdio: 'inherit', env: { ...process.env, ...found } });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
