/**
 * `npm run check-archives`, after `npm run zip`: does what a store's reviewer does, twice. Unpacks the sources archive
 * into two new folders, builds there from nothing, and compares what comes out with the archives in dist/, byte by byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const archives = readdirSync('dist').filter((name) => name.endsWith('.zip'));
const sources = archives.find((name) => name.endsWith('-sources.zip'));
if (!sources) throw new Error('dist/ has no sources archive. Run `npm run zip` first.');

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

function unpack(archive: string, folder: string): void {
  for (const [file, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(archive))))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

for (const turn of ['first', 'second']) {
  const folder = mkdtempSync(join(tmpdir(), `sidelight-${turn}-`));
  unpack(join('dist', sources), folder);
  execFileSync('npm', ['run', 'build-for-amo'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const archive of archives.filter((name) => name !== sources)) {
    const [ours, rebuilt] = [sha256(join('dist', archive)), sha256(join(folder, 'dist', archive))];
    console.log(
      `${turn} folder: ${archive} ${ours === rebuilt ? `is the same, ${ours}` : `DIFFERS, ${rebuilt} for ${ours}`}`,
    );
    if (ours !== rebuilt) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true });
}
