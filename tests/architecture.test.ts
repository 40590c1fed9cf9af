// @vitest-environment node
/** The shape of the repository itself: what ARCHITECTURE.md says and the compiler cannot check. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const NOT_OURS = /^(node_modules|dist|out|test-results|playwright-report|\.git|\.wxt|\.cache)$/;
const TEXT = /\.(ts|tsx|mjs|json|md|css|html|svg|yml)$|\/(run|LICENSE|\.npmrc)$/;
const SOURCE = /\.(ts|tsx|mjs)$/;

const FILES = filesIn(ROOT).filter((file) => TEXT.test(file));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Doors between rooms: `types` may only be imported as types. Packages are named by their beginning. */
type Doors = { readonly values?: string[]; readonly types?: string[]; readonly packages?: string[] };
const ROOMS: Record<string, Doors> = {
  'content-data': { packages: ['valibot'] },
  match: { types: ['content-data'] },
  page: { values: ['match'], packages: ['@floating-ui/dom'] },
  components: {
    values: ['content-data'],
    types: ['match', 'public'],
    packages: ['preact', 'dompurify', 'd3-scale'],
  },
  browser: {
    values: ['content-data', 'match', 'public'],
    packages: ['wxt/browser', 'virtual:sidelight/'],
  },
};

describe('rooms and their doors', () => {
  test.each(Object.entries(ROOMS))('%s imports only what it may', (room, doors) => {
    const wrong = sourcesIn(room).flatMap((file) =>
      importsOf(file)
        .filter((one) => !isAllowed(room, doors, file, one))
        .map((one) => `${file} imports ${one.types ? 'type ' : ''}${one.from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only browser/ touches the WebExtension API', () => {
    const others = FILES.filter(
      (file) => SOURCE.test(file) && /^(match|page|components|content-data)\//.test(file),
    );
    expect(
      others.filter((file) =>
        /\b(browser|chrome)\.(runtime|tabs|storage|scripting|action)\b/.test(read(file)),
      ),
    ).toEqual([]);
  });
});

describe('files', () => {
  /** Each with the reason why it may be longer. */
  const LONGER: Record<string, string> = {
    'content-data/schema.ts': 'the shape of a pack is one document, read from top to bottom',
  };

  test('no source file is over 300 lines', () => {
    const long = FILES.filter((file) => SOURCE.test(file) && read(file).split('\n').length > 301);
    expect(long).toEqual(Object.keys(LONGER));
  });

  test('an entrypoint only composes: none is over 80 lines', () => {
    const long = sourcesIn('entrypoints').filter((file) => read(file).split('\n').length > 81);
    expect(long).toEqual([]);
  });

  test('no component is over 120 lines', () => {
    const long = sourcesIn('components').filter(
      (file) => file.endsWith('.tsx') && read(file).split('\n').length > 121,
    );
    expect(long).toEqual([]);
  });

  test('popup and side panel are drawn by the same components', () => {
    const drawnBy = (file: string): string[] =>
      importsOf(file).flatMap(
        ({ from }) => (/\/(PageView|Library|OpenEntry)\.tsx$/.exec(from) ?? [])[1] ?? [],
      );
    const popup = drawnBy('components/popup/Popup.tsx').sort();
    expect(popup).toEqual(['Library', 'OpenEntry', 'PageView']);
    expect(drawnBy('components/panel/Panel.tsx').sort()).toEqual(popup);
  });

  test('no file names a place on somebody’s machine', () => {
    const path = new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'tmp', 'root', 'home', 'Users'].join('|')})/`, 'm');
    expect(FILES.filter((file) => path.test(read(file)))).toEqual([]);
  });

  test('no file ties the project to one package registry', () => {
    const host = new RegExp(`https?://(registry|npm)\\.|"${'resolved'}":`);
    expect(FILES.filter((file) => host.test(read(file)))).toEqual([]);
  });
});

describe.skipIf(!process.env.SIDELIGHT_ARTICLE)('the article’s text', () => {
  const RUN = 12;
  const MOST_QUOTED = 180;
  const DEMO = 'tests/fixtures/demo/press-review.html';

  test('stands nowhere in the repository but in the press review’s short quotations', () => {
    const runs = runsOf(readFileSync(resolve(ROOT, process.env.SIDELIGHT_ARTICLE!), 'utf8'));
    for (const formula of stockPhrases()) for (const run of runsOf(formula)) runs.delete(run);
    const copied = FILES.filter((file) => copiedWords(file, runs) > 0);
    expect(copied.filter((file) => file !== DEMO)).toEqual([]);
    expect(copiedWords(DEMO, runs)).toBeLessThan(MOST_QUOTED);
  });

  /** How many words of a file stand in a run of `RUN` words that is in the article too. */
  function copiedWords(file: string, runs: Set<string>): number {
    const words = wordsOf(read(file).replace(/<[^>]+>/g, ' '));
    const copied = new Set<number>();
    for (let at = 0; at + RUN <= words.length; at++) {
      if (runs.has(words.slice(at, at + RUN).join(' ')))
        for (let word = at; word < at + RUN; word++) copied.add(word);
    }
    return copied.size;
  }

  /** Official names that many texts share: nobody's sentences. */
  function stockPhrases(): string[] {
    return JSON.parse(read('content-data/victory-day-2025/article.json')).stockPhrases;
  }

  function runsOf(text: string): Set<string> {
    const words = wordsOf(text);
    return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
  }

  function wordsOf(text: string): string[] {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  }
});

type Import = { readonly from: string; readonly types: boolean };

function importsOf(file: string): Import[] {
  const statements = read(file).matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...statements].map(([, type, from, dynamic]) => ({ from: from ?? dynamic!, types: Boolean(type) }));
}

function isAllowed(
  room: string,
  { values = [], types = [], packages = [] }: Doors,
  file: string,
  one: Import,
): boolean {
  if (!one.from.startsWith('.')) return packages.some((name) => one.from.startsWith(name));
  const target = relative(ROOT, resolve(ROOT, dirname(file), one.from)).split('/')[0]!;
  return target === room || values.includes(target) || (one.types && types.includes(target));
}

function sourcesIn(room: string): string[] {
  return FILES.filter((file) => file.startsWith(`${room}/`) && SOURCE.test(file));
}

/** All files under a folder that belong to the repository, as paths from its root. */
function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !NOT_OURS.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [relative(ROOT, path)];
    })
    .sort();
}
