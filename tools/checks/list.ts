export type Check = {
  readonly name: string;
  /** A command of node_modules/.bin or of the PATH, with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Names of checks that must have passed before. */
  readonly needs?: readonly string[];
  /** Where the command runs tests of its own: whose report it writes to the file named in SIDELIGHT_REPORT. */
  readonly report?: 'vitest' | 'playwright';
};

/** In the order they run: what fails fast comes first. */
export const CHECKS: readonly Check[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'style', command: ['biome', 'ci', '--error-on-warnings', '--reporter=summary', '.'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'packs', command: ['npm', 'run', '--silent', 'pack', '--', 'check'] },
  { name: 'unit tests', command: ['vitest', 'run'], report: 'vitest' },
  { name: 'Chrome build', command: ['wxt', 'build', '-b', 'chrome', '--mv3'] },
  { name: 'Firefox build', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'Firefox lint',
    command: [
      'web-ext',
      'lint',
      '--source-dir',
      'dist/firefox-mv3',
      '--warnings-as-errors',
      '--no-config-discovery',
    ],
    needs: ['Firefox build'],
  },
  {
    name: 'size budget',
    command: ['npm', 'run', '--silent', 'size'],
    needs: ['Chrome build', 'Firefox build'],
  },
  {
    name: 'readers’ stories',
    command: ['playwright', 'test'],
    needs: ['Chrome build', 'Firefox build'],
    report: 'playwright',
  },
];
