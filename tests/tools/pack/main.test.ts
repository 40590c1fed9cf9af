/** The commands, as an author runs them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PackSchema } from '../../../content-data/schema.ts';
import { makeSchemas } from '../../../tools/pack/write-schemas.ts';
import { TINY_ARTICLE, tinyFiles, writeTinyPack } from './tiny-pack.ts';

const ROOT = join(import.meta.dirname, '../../..');

function pack(...args: string[]): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/pack/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, out: stdout + stderr };
}

test('fingerprint: the same text gives the same bytes', () => {
  const folder = writeTinyPack({ 'article.txt': TINY_ARTICLE });
  const made = ['a.json', 'b.json'].map((name) => {
    const out = join(folder, name);
    expect(pack('fingerprint', join(folder, 'article.txt'), '--out', out).out).toContain(
      '43 words in 3 paragraphs',
    );
    return readFileSync(out, 'utf8');
  });
  expect(made[0]).toBe(made[1]);
  const { anchors, ...print } = JSON.parse(made[0]!);
  expect(print).toEqual(tinyFiles()['fingerprint.en.json']);
  expect(JSON.stringify(print)).not.toContain('harbour');
  expect(anchors).toEqual([...anchors].sort()); // single words, and no order that could tell a sentence
});

test('compile: one document that a reader can import', () => {
  const out = join(writeTinyPack({}), 'out.json');
  expect(pack('compile', writeTinyPack(tinyFiles()), '--out', out).code).toBe(0);
  expect(v.safeParse(PackSchema, JSON.parse(readFileSync(out, 'utf8'))).success).toBe(true);
});

test('check fails on errors, and compile writes nothing then', () => {
  const folder = writeTinyPack(tinyFiles());
  writeFileSync(join(folder, 'timeline.json'), '{');
  const out = join(folder, 'out.json');
  expect(pack('check', folder)).toMatchObject({
    code: 1,
    out: expect.stringContaining('errors: 1, warnings: 0'),
  });
  expect(pack('compile', folder, '--out', out).code).toBe(1);
  expect(readdirSync(folder)).not.toContain('out.json');
});

test.each([
  ['help', 0, 'npm run pack -- <command>'],
  ['knit', 1, 'npm run pack -- <command>'],
  ['fingerprint', 1, 'Error: fingerprint: name the text file'],
])('%s ends with %i', (command, code, told) => {
  const run = pack(command);
  expect(run.code).toBe(code);
  expect(run.out).toContain(told);
});

test('the JSON Schema files for editors are up to date', () => {
  for (const [file, content] of makeSchemas()) {
    expect(readFileSync(join(ROOT, 'content-data/schema', file), 'utf8'), 'run npm run pack -- schema').toBe(
      content,
    );
  }
});
