import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readImportedIndex, watchImportedIndex } from '../../browser/imported-index.ts';
import {
  addImportedPack,
  exportPack,
  readImportedPacks,
  removeImportedPack,
  renewImportedIndex,
} from '../../browser/imported-packs.ts';
import type { CompiledPack } from '../../content-data/card-data.ts';
import { readImportedPack } from '../../content-data/read-imported-pack.ts';
import { compileImport } from '../../match/compile-import.ts';
import { tinyDocument } from '../content-data/tiny-document.ts';

vi.mock('virtual:sidelight/packs-english', () => ({ default: [{ meta: { id: 'shipped' } }] }));

let version = '1.0.0';
beforeEach(() => {
  fakeBrowser.reset();
  version = '1.0.0';
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'x',
    version,
  }));
});

function pack(id: string, title = id): CompiledPack {
  const made = compileImport({ ...tinyDocument(), meta: { ...tinyDocument().meta, id, title } });
  if (made.kind === 'refused') throw new Error('the tiny pack is broken');
  return made.pack;
}

const titles = async () => (await readImportedPacks()).map(({ meta }) => meta.title);
const indexed = async () => (await readImportedIndex()).map((source) => source.pack);

test('packs are added, replaced, listed by title and removed; the index follows', async () => {
  await addImportedPack(pack('tides', 'Tides'));
  await addImportedPack(pack('ebb', 'Ebb'));
  await addImportedPack(pack('tides', 'Spring tides'));
  expect(await titles()).toEqual(['Ebb', 'Spring tides']);
  expect((await indexed()).sort()).toEqual(['ebb', 'tides']);

  await removeImportedPack('ebb');
  expect(await titles()).toEqual(['Spring tides']);
  expect(await indexed()).toEqual(['tides']);
});

test('what is exported can be imported again', async () => {
  const [tides] = [pack('tides')];
  const reading = readImportedPack(exportPack(tides));
  expect(reading).toEqual({ kind: 'pack', pack: { ...tinyDocument(), meta: tides.meta } });
});

test('the id of a pack that ships is refused', async () => {
  await expect(addImportedPack(pack('shipped'))).rejects.toThrow(/ships with Sidelight. Ask its maker/);
  expect(await titles()).toEqual([]);
});

test('full storage is told, and what was stored stays', async () => {
  await addImportedPack(pack('tides'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(addImportedPack(pack('ebb'))).rejects.toThrow(
    '"ebb" was not stored: QUOTA_BYTES quota exceeded. Remove another imported pack, then try again.',
  );
  expect(await titles()).toEqual(['tides']);
  expect(await indexed()).toEqual(['tides']);
});

test('an index of another version is not used until it is made anew', async () => {
  await addImportedPack(pack('tides'));
  version = '1.1.0';
  expect(await indexed()).toEqual([]);
  await renewImportedIndex();
  expect(await indexed()).toEqual(['tides']);
});

test.each<[why: string, stored: Record<string, unknown>]>([
  ['nothing', {}],
  ['null', { 'imported-pack:a': null, 'imported-index': null }],
  ['texts', { 'imported-pack:a': 'x', 'imported-index': 'x' }],
  ['an index without a list', { 'imported-index': { version: '1.0.0', sources: 'x' } }],
  [
    'a pack of another format',
    { 'imported-pack:a': { format: 'sidelight-pack/9', meta: { id: 'a' }, quotes: [] } },
  ],
  [
    'a pack under a wrong key',
    { 'imported-pack:a': { format: 'sidelight-pack/1', meta: { id: 'b' }, quotes: [] } },
  ],
])('damaged storage hides nothing else: %s', async (_why, stored) => {
  await addImportedPack(pack('tides'));
  await fakeBrowser.storage.local.set(stored);
  expect(await titles()).toEqual(['tides']);
  await renewImportedIndex();
  expect(await indexed()).toEqual(['tides']);
});

test('storage that cannot be read is empty', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  expect(await titles()).toEqual([]);
  expect(await indexed()).toEqual([]);
});

test('changes are told until the signal aborts', async () => {
  const ends = new AbortController();
  const onChange = vi.fn();
  watchImportedIndex(ends.signal, onChange);
  await addImportedPack(pack('tides'));
  expect(onChange).toHaveBeenCalledTimes(1);
  ends.abort();
  await removeImportedPack('tides');
  expect(onChange).toHaveBeenCalledTimes(1);
});
