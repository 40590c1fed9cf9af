/** Fails where a part of the built extension has grown over its budget. Counts bytes after gzip, as a store ships them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Budget = {
  readonly part: string;
  readonly largest: number;
  readonly files: (build: string) => string[];
};

const KB = 1000;
const BUDGETS: readonly Budget[] = [
  { part: 'content script (every page)', largest: 16 * KB, files: contentScripts },
  { part: 'annotator (pages that may hold something)', largest: 76 * KB, files: () => ['annotator.js'] },
  { part: 'card script', largest: 34 * KB, files: () => ['card.js'] },
  { part: 'sanitiser (imported packs with markup)', largest: 13 * KB, files: () => ['sanitiser.js'] },
  // Three languages of every entry: read from disk, never from a network.
  { part: 'popup, with all packs', largest: 420 * KB, files: (build) => loadedBy(build, 'popup.html') },
];

let over = false;
for (const build of ['dist/chrome-mv3', 'dist/firefox-mv3']) {
  for (const { part, largest, files } of BUDGETS) {
    const size = files(build).reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(build, file))).length,
      0,
    );
    over ||= size > largest;
    const verdict = size > largest ? 'OVER' : 'ok';
    console.log(`${verdict.padEnd(5)}${build}: ${part}, ${kilobytes(size)} of ${kilobytes(largest)}`);
  }
}
if (over) {
  console.log(
    'Look for a new import in the part that is over, or raise its budget here and say why in the commit.',
  );
  process.exitCode = 1;
}

/** The scripts and styles that the manifest puts into every page. */
function contentScripts(build: string): string[] {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return manifest.content_scripts.flatMap(({ js = [], css = [] }: { js?: string[]; css?: string[] }) => [
    ...js,
    ...css,
  ]);
}

/** A page of the extension with the scripts and styles that it and its modules load. */
function loadedBy(build: string, page: string): string[] {
  const seen = new Set<string>([page]);
  for (const file of seen) {
    if (!/\.(html|js)$/.test(file)) continue;
    const text = readFileSync(join(build, file), 'utf8');
    const names = text.matchAll(/(?:src|href)="(\/[^"]+)"|(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, absolute, relative] of names) {
      seen.add(absolute ? absolute.slice(1) : join(dirname(file), relative!));
    }
  }
  return [...seen];
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
