/** How claims are told in other words, as patterns over the plain words of a sentence. */
import type { Language } from '../content-data/schema.ts';
import { patternOf, spellOut } from './cue-pattern.ts';
import {
  groupsOf,
  type IndexSource,
  OTHERS,
  type RestatementSource,
  type SharedCues,
} from './index-source.ts';
import { once } from './once.ts';

/** One way to tell a claim. Patterns are compiled at their first use: on most pages there is none. */
export type Retelling = {
  readonly pack: string;
  readonly claim: string;
  readonly language: Language;
  /** One form of each must stand in the sentence; the first tells what is said. */
  readonly groups: readonly Pattern[];
  /** True where the first may not be negated. */
  readonly hasPredicate: boolean;
  /** Of whom it is told: one of `groups`. */
  readonly subject: Pattern | undefined;
  /** Of whom else it may be told. */
  readonly others: Pattern;
  /** No form of it may stand there. */
  readonly none: Pattern | undefined;
};

/** Meets any of some forms, again and again (flag `g`), and tells its gaps (`d`); compiled when first asked for. */
export type Pattern = () => RegExp;

export type RestatementIndex = {
  readonly retellings: readonly Retelling[];
  /** Meets every sentence in which some claim may be told, and few others. Undefined where there is none to tell. */
  readonly gist: Pattern | undefined;
};

/** O(sources); no pattern is compiled yet. */
export function buildRestatementIndex(sources: readonly IndexSource[]): RestatementIndex {
  const told = sources.flatMap(({ pack, restatements, cues }) =>
    restatements.map((source) => ({ pack, source, shared: cues[source[1]] ?? {} })),
  );
  const known = new Map<string, Pattern>();
  /** Many retellings share a group. */
  const patternIn = (shared: SharedCues) => (cues: readonly string[]) => {
    const spelled = cues.map((cue) => spellOut(cue, shared));
    const content = spelled.join('\n');
    const made = known.get(content) ?? patternOfAny(spelled);
    known.set(content, made);
    return made;
  };
  const telling = () =>
    new Set(told.flatMap(({ source, shared }) => gistOf(source).map((cue) => spellOut(cue, shared))));
  return {
    retellings: told.map(({ pack, source, shared }) => {
      const [claim, language, subject, predicate, , none] = source;
      const pattern = patternIn(shared);
      return {
        pack,
        claim,
        language,
        groups: groupsOf(source).map(pattern),
        hasPredicate: predicate.length > 0,
        subject: subject.length > 0 ? pattern(subject) : undefined,
        others: pattern([OTHERS]),
        none: none.length > 0 ? pattern(none) : undefined,
      };
    }),
    gist: told.length > 0 ? once(() => patternOfAny([...telling()])()) : undefined,
  };
}

/** What is said; where that is a negation, which any sentence may hold, the group that is named last. */
const gistOf = ([, , , predicate, all]: RestatementSource): readonly string[] =>
  predicate.length > 0 ? predicate : (all.at(-1) ?? []);

/** @param cues - plain cues, see cue-pattern.ts */
export const patternOfAny = (cues: readonly string[]): Pattern =>
  once(() => new RegExp(`(?<= )(?:${cues.map(patternOf).join('|')})`, 'dgu'));
