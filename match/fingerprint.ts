/** An article's words as hashes: what a pack stores in place of the text. */
import type { Fingerprint, Language } from '../content-data/schema.ts';
import { encodeNumbers } from './base64.ts';
import { tokenize } from './tokenize.ts';
import { classifyWord, opensSentence } from './word-class.ts';

/**
 * @param text - the article, one paragraph a line; blank lines do not count
 * @returns its fingerprint; the same text gives the same bytes on every machine
 *
 * @throws RangeError where the text holds no words
 */
export function fingerprintText(text: string, language: Language): Fingerprint {
  const paragraphs: number[] = [];
  const hashes: number[] = [];
  let classes = '';
  for (const line of text.normalize('NFC').split(/\r?\n/)) {
    const words = tokenize(line);
    if (words.count === 0) continue;
    paragraphs.push(hashes.length);
    for (let at = 0; at < words.count; at++) {
      hashes.push(words.hashes[at]!);
      classes += classifyWord(
        line.slice(words.starts[at]!, words.ends[at]!),
        opensSentence(line, words.starts[at]!),
      );
    }
  }
  if (hashes.length === 0)
    throw new RangeError('The text has no words. Give a file with the article, one paragraph a line.');
  return {
    language,
    version: 1,
    words: hashes.length,
    paragraphs,
    hashes: encodeNumbers(Uint32Array.from(hashes)),
    classes,
  };
}
