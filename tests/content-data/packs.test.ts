/** The packs that ship. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPackFolder } from '../../tools/pack/check.ts';
import { type Fault, tellFault } from '../../tools/pack/fault.ts';
import { readPackFolder } from '../../tools/pack/read-pack.ts';
import { MUSTS, weakSpots } from '../../tools/pack/weak-sources.ts';

const CONTENT_DATA = join(import.meta.dirname, '../../content-data');
const FOLDERS = readdirSync(CONTENT_DATA, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/\\]+[/\\]pack\.json$/.test(path))
  .map((path) => join(CONTENT_DATA, path, '..'));

test.each(FOLDERS)('%s has no faults, and nothing in it is left untranslated', (folder) => {
  const isFault = ({ severity, file }: Fault) => severity === 'error' || file.startsWith('locales/');
  expect(checkPackFolder(folder).filter(isFault).map(tellFault)).toEqual([]);
});

test.each(FOLDERS)(
  '%s: nothing rests on mirrors alone, and what is contested has two independent sources',
  (folder) => {
    const musts = weakSpots(readPackFolder(folder)).filter(({ kind }) => MUSTS.includes(kind));
    expect(musts.map(({ kind, file, place, sources }) => `${kind} ${file} ${place} ${sources}`)).toEqual([]);
  },
);
