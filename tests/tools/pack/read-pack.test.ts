import { expect, test } from 'vitest';
import { PackError } from '../../../tools/pack/fault.ts';
import { readPackFolder } from '../../../tools/pack/read-pack.ts';
import { tinyFiles, writeTinyPack } from './tiny-pack.ts';

test('a folder becomes one document', () => {
  const pack = readPackFolder(writeTinyPack(tinyFiles()));
  expect(pack.format).toBe('sidelight-pack/1');
  expect(pack.terms.map(({ id }) => id)).toEqual(['harbour-master', 'tide-gauge']);
  expect(pack.fingerprints[0]).toMatchObject({ language: 'en', version: 1 });
  expect(pack.translations.ru?.terms['tide-gauge']?.name).toBe('Мареограф');
  expect(pack.terms[0]?.shortForms).toEqual([]); // what is left out is filled in
});

test('translations may be absent', () => {
  const files = tinyFiles();
  delete files['locales/ru.json'];
  expect(readPackFolder(writeTinyPack(files)).translations).toEqual({});
});

test('a bad folder throws once, with every fault', () => {
  const files = tinyFiles();
  files['topics.json'] = '[';
  files['sources.json'][0].kind = 'rumour';
  const folder = writeTinyPack(files);
  let thrown: unknown;
  try {
    readPackFolder(folder);
  } catch (problem) {
    thrown = problem;
  }
  expect(thrown).toBeInstanceOf(PackError);
  const { message, faults } = thrown as PackError;
  expect(faults.map(({ file, place }) => `${file} ${place}`)).toEqual([
    'topics.json ',
    'sources.json [0 "s-post"].kind',
  ]);
  expect(message).toContain(folder);
});
