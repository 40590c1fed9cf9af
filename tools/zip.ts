/**
 * `npm run zip`: the archives that stores take, in dist/. The same sources give the same bytes, on any day, in any
 * folder: entries are sorted and dated to the first day that ZIP knows.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** ZIP keeps local time, so this is the same everywhere. */
const FIRST_DAY = new Date(1980, 0, 1);

/** @param folder - paths in the archive begin below it */
function pack(name: string, folder: string, files: readonly string[]): void {
  const entries = files
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: FIRST_DAY });
  const path = `dist/sidelight-${version}-${name}.zip`;
  writeFileSync(path, bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

for (const browser of ['chrome', 'firefox']) {
  execFileSync('wxt', ['build', '-b', browser, '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'] });
  pack(browser, `dist/${browser}-mv3`, filesIn(`dist/${browser}-mv3`));
}
if (process.argv.includes('--sources')) {
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  pack('sources', '.', tracked);
}
