/** What a page that carries the article must show, worked out from the pack another way than the matcher does. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Claim, Form, Term } from '../../content-data/schema.ts';

const PACK = resolve(import.meta.dirname, '../../content-data/victory-day-2025');
const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(PACK, file), 'utf8'));

const CLAIMS = read<Claim[]>('claims.json');
const TERMS = readdirSync(resolve(PACK, 'terms')).map((file) => read<Term>(`terms/${file}`));

const SHORT_FORMS = TERMS.flatMap(({ shortForms = [] }) => shortForms.map(({ text }) => text));

/** A short form that is no acronym: "alignment". */
export const isCommonWord = (text: string): boolean => SHORT_FORMS.includes(text) && !/\p{Lu}{2}/u.test(text);

/** The text of every claim on a page, by claim: from its first to its last words, once for each time it stands there. */
export function claimsIn(text: string): Map<string, string[]> {
  return new Map(
    CLAIMS.map(({ id, anchors }) => {
      const { start, end } = anchors.en!;
      const pattern = new RegExp(`${wordsOf(start)}(?:.*?${wordsOf(end)})`, 'gu');
      return [id, [...text.matchAll(pattern)].map(([found]) => found)];
    }),
  );
}

/**
 * Every mention of a term in a text, in order: the longest name at the leftmost place, then acronyms
 * in what is left. Short forms that are common words (`isCommonWord`) are left out: whether such a
 * word is a mention depends on the words around it.
 */
export function termsIn(text: string): string[] {
  const names = TERMS.flatMap(({ forms }) => forms.en.map(patternOf));
  const shorts = SHORT_FORMS.filter((short) => !isCommonWord(short)).map(wordsOf);
  const longestFirst = (patterns: string[]) => patterns.sort((a, b) => b.length - a.length).join('|');
  const edge = (inner: string, flags: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, flags);

  const found: { at: number; text: string }[] = [];
  const rest = text.replace(edge(longestFirst(names), 'giu'), (name, at) => {
    found.push({ at, text: name });
    return ' '.repeat(name.length);
  });
  for (const short of rest.matchAll(edge(longestFirst(shorts), 'gu')))
    found.push({ at: short.index, text: short[0] });
  return found.sort((a, b) => a.at - b.at).map((mention) => mention.text);
}

function patternOf(form: Form): string {
  if (typeof form === 'string') return wordsOf(form);
  return wordsOf(form.text) + (form.plural ? 's?' : '');
}

/** A pattern for the same words with any punctuation between them. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('[^\\p{L}\\p{N}]+');
}
