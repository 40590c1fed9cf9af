/** All spellings of all terms, and the words that speak for or against a short form, in one phrase index. */
import type { IndexSource } from './index-source.ts';
import { buildPhraseIndex, type PhraseIndex } from './phrase-index.ts';

export type TermName = { readonly pack: string; readonly id: string };

/** What finding a phrase means. One phrase may play several roles. */
export type Role =
  | { readonly kind: 'name'; readonly term: number; readonly exact: string | undefined }
  | { readonly kind: 'short'; readonly short: number; readonly exact: string }
  /** Speaks for the short form, or against it. */
  | { readonly kind: 'cue'; readonly short: number; readonly speaks: 1 | -1 };

export type TermIndex = {
  readonly phrases: PhraseIndex;
  /** Roles by phrase. */
  readonly roles: readonly (readonly Role[])[];
  readonly terms: readonly TermName[];
  /** Term that each short form stands for. */
  readonly termOfShort: readonly number[];
};

/** Compiles the terms of several packs. O(letters of all spellings). */
export function buildTermIndex(sources: readonly IndexSource[]): TermIndex {
  const texts: string[] = [];
  const roleOf: Role[] = [];
  const add = (text: string, role: Role) => {
    texts.push(text);
    roleOf.push(role);
  };

  const terms: TermName[] = [];
  const termOfShort: number[] = [];
  for (const { pack, terms: packTerms, shortForms } of sources) {
    const base = terms.length;
    packTerms.forEach(([id, names, exactNames], at) => {
      terms.push({ pack, id });
      for (const name of names) add(name, { kind: 'name', term: base + at, exact: undefined });
      for (const name of exactNames) add(name, { kind: 'name', term: base + at, exact: name });
    });
    for (const [text, term, evidence, against] of shortForms) {
      const short = termOfShort.push(base + term) - 1;
      add(text, { kind: 'short', short, exact: text });
      for (const cue of evidence) add(cue, { kind: 'cue', short, speaks: 1 });
      for (const cue of against) add(cue, { kind: 'cue', short, speaks: -1 });
    }
  }
  const { index: phrases, phraseOf } = buildPhraseIndex(texts);
  const roles: Role[][] = texts.map(() => []);
  for (const [text, role] of roleOf.entries()) roles[phraseOf[text]!]?.push(role);
  return { phrases, roles, terms, termOfShort };
}
