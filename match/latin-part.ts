/** What of a pack can stand in a text of Latin letters alone: half of it, and compiling takes half the time. */
import type { IndexSource } from './index-source.ts';

/** Letters that are not Latin; full-width ones too, because only the whole index is sure about those. */
const OTHER = /[\u0370-\u1cff\u2e80-\uffff]/;

export const isLatinText = (text: string): boolean => !OTHER.test(text);

const latin = (texts: readonly string[]): string[] => texts.filter(isLatinText);

/** Terms keep their places, because short forms name them by those. O(letters). */
export function latinPart(source: IndexSource): IndexSource {
  return {
    pack: source.pack,
    terms: source.terms.map(([id, names, exactNames]) => [id, latin(names), latin(exactNames)]),
    shortForms: source.shortForms
      .filter(([text]) => isLatinText(text))
      .map(([text, term, evidence, against]) => [text, term, latin(evidence), latin(against)]),
    renditions: source.renditions.filter(({ language }) => language === 'en'),
    restatements: source.restatements.filter(([, language]) => language === 'en'),
    cues: { en: source.cues.en ?? {} },
  };
}
