/**
 * A pack file from a stranger: text in, a pack or what is wrong with it out.
 *
 * The schema gives the shape and the limits. What it cannot say is checked here: the size of the whole,
 * ids that lead nowhere or stand twice, a fingerprint that contradicts itself, and signs that would let a
 * text look like something else or spill out of its line. HTML is left as it is: it is sanitised in the one
 * place where it is drawn (components/SafeHtml.tsx). Whether anchors stand in the fingerprint is for
 * match/compile-import.ts, which can hash words.
 */
import * as v from 'valibot';
import { type PackFault, shapeFault, tellPlace } from './pack-fault.ts';
import { type Fingerprint, type Pack, PackSchema } from './schema.ts';
import { type Keys, referencesOf, textsOf } from './walk-pack.ts';

/** UTF-16 units of the file. The pack that ships has about 450,000. */
export const MOST_LENGTH = 4_000_000;
/** Enough to begin with. */
const MOST_FAULTS = 20;

export type PackReading =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'refused'; readonly faults: readonly PackFault[] };

/** What `File` has of it. */
type PackFile = { readonly size: number; text(): Promise<string> };

/** No more bytes than a text of the greatest length may have in UTF-8. */
const MOST_BYTES = 3 * MOST_LENGTH;

/** Never rejects. A file that is far too large is not even read. */
export async function readImportedFile(file: PackFile): Promise<PackReading> {
  if (file.size > MOST_BYTES) return refuse(tooLong(file.size, 'bytes'));
  const text = await file.text().catch(() => undefined);
  return text === undefined ? refuse(UNREADABLE) : readImportedPack(text);
}

/** Never throws. About 50 ms for a pack like the one that ships. */
export function readImportedPack(text: string): PackReading {
  if (text.length > MOST_LENGTH) return refuse(tooLong(text.length, 'characters'));
  const json = parseJson(text);
  if ('fault' in json) return refuse(json.fault);

  // Only the first fault of shape: a hostile file can have millions.
  const parsed = v.safeParse(PackSchema, json.content, { abortEarly: true });
  if (!parsed.success) return refuse(shapeFault(json.content, parsed.issues[0], 'Ask for a corrected file'));

  const pack = parsed.output;
  const faults = [...unknownIds(pack), ...repeatedIds(pack), ...brokenFingerprints(pack), ...oddTexts(pack)];
  return faults.length > 0 ? refuse(...faults.slice(0, MOST_FAULTS)) : { kind: 'pack', pack };
}

const refuse = (...faults: PackFault[]): PackReading => ({ kind: 'refused', faults });

const tooLong = (length: number, unit: string): PackFault => ({
  place: '',
  problem: `the file has ${length} ${unit}; ${MOST_LENGTH} characters are the most`,
  nextStep: 'Split it into several packs',
});

const UNREADABLE: PackFault = {
  place: '',
  problem: 'the browser could not read the file',
  nextStep: 'Look whether it is still there and may be read, and choose it again',
};

function parseJson(text: string): { content: unknown } | { fault: PackFault } {
  try {
    return { content: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (cause) {
    const problem = `this is not JSON: ${(cause as Error).message}`;
    return { fault: { place: '', problem, nextStep: 'Choose a pack file, or ask for it again' } };
  }
}

function unknownIds(pack: Pack): PackFault[] {
  const known = new Map(
    (['sources', 'terms', 'claims', 'series', 'timeline', 'topics'] as const).map((list) => [
      list,
      new Set(pack[list].map(({ id }) => id)),
    ]),
  );
  return referencesOf(pack)
    .filter(({ list, text }) => !known.get(list)?.has(text))
    .map(({ keys, list, text }) => ({
      place: tellPlace(pack, keys),
      problem: `"${text}" is not in the pack's ${list}`,
      nextStep: 'Add it there, or correct the id',
    }));
}

function repeatedIds(pack: Pack): PackFault[] {
  return (['topics', 'terms', 'claims', 'sources', 'series', 'timeline'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return pack[list].flatMap(({ id }, at) => {
      const isNew = !seen.has(id);
      seen.add(id);
      if (isNew) return [];
      const problem = `the id "${id}" stands in ${list} twice`;
      return [{ place: tellPlace(pack, [list, at]), problem, nextStep: 'Rename or delete one of the two' }];
    });
  });
}

/** Hashes, classes and paragraphs must speak of the same words. */
function brokenFingerprints({ fingerprints }: Pack): PackFault[] {
  const languages = fingerprints.map(({ language }) => language);
  return fingerprints.flatMap((print, at) => {
    const problem =
      languages.indexOf(print.language) < at
        ? `there is a second rendition in "${print.language}"`
        : contradiction(print);
    const nextStep = 'Make it again with `npm run pack -- fingerprint`';
    return problem ? [{ place: `fingerprints[${at}]`, problem, nextStep }] : [];
  });
}

function contradiction({ words, hashes, classes, paragraphs }: Fingerprint): string | undefined {
  const bytes = Math.floor((hashes.replace(/=+$/, '').length * 3) / 4);
  if (bytes !== words * 4) return `it has ${bytes} bytes of hashes for ${words} words`;
  if (classes.length !== words) return `it has ${classes.length} classes for ${words} words`;
  const ascending = paragraphs.every((start, at) => start < words && start > (paragraphs[at - 1] ?? -1));
  return ascending && paragraphs[0] === 0 ? undefined : 'its paragraphs do not begin at 0 and ascend';
}

/** Signs that no honest text of a pack needs, each with what they do. */
const ODD: readonly [what: string, sign: RegExp][] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  ['a control character', /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/],
  ['a sign that turns the direction of writing', /[\u202A-\u202E]/],
  ['half of a character', /[\uD800-\uDFFF]/u],
  ['more than eight marks on one letter', /\p{M}{9}/u],
];

function oddTexts(pack: Pack): PackFault[] {
  const fault = (keys: Keys, what: string): PackFault => ({
    place: tellPlace(pack, keys),
    problem: `the text holds ${what}`,
    nextStep: 'Take it out',
  });
  return [...textsOf(pack)].flatMap(({ keys, text }) =>
    ODD.filter(([, sign]) => sign.test(text)).map(([what]) => fault(keys, what)),
  );
}
