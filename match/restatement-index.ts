/** How claims are told in other words, as patterns over the plain words of a sentence. */
import type { IndexSource, RestatementSource } from './index-source.ts';
import { withoutEndings } from './plain-words.ts';

/** One way to tell a claim. Patterns are compiled at their first use: on most pages there is none. */
export type Retelling = {
  readonly pack: string;
  readonly claim: string;
  /** One form of each must stand in the sentence. */
  readonly all: readonly (() => RegExp)[];
  /** No form of it may. */
  readonly none: (() => RegExp) | undefined;
};

export type RestatementIndex = {
  readonly retellings: readonly Retelling[];
  /** Meets every sentence in which some claim may be told, and few others. Undefined where there is none to tell. */
  readonly gist: (() => RegExp) | undefined;
};

/** O(sources); no pattern is compiled yet. */
export function buildRestatementIndex(sources: readonly IndexSource[]): RestatementIndex {
  const all = sources.flatMap(({ pack, restatements }) => restatements.map((source) => ({ pack, source })));
  const gist = () => lazy([...new Set(all.flatMap(({ source }) => mostTelling(source)))]);
  return {
    retellings: all.map(({ pack, source: [claim, groups, none] }) => ({
      pack,
      claim,
      all: groups.map(lazy),
      none: none.length > 0 ? lazy(none) : undefined,
    })),
    gist: all.length > 0 ? once(() => gist()()) : undefined,
  };
}

/** The group whose forms are longest: they stand in fewest sentences. */
function mostTelling([, groups]: RestatementSource): readonly string[] {
  const mean = (group: readonly string[]) => group.join('').length / group.length;
  return groups.reduce((best, group) => (mean(group) > mean(best) ? group : best));
}

const lazy = (forms: readonly string[]): (() => RegExp) => once(() => patternOf(forms));

/** Forms are plain words already (`plainForm`), so that `*` and `.` are all that needs care. */
const patternOf = (forms: readonly string[]): RegExp =>
  new RegExp(
    ` (?:${forms.map(withoutEndings).join('|').replaceAll('.', '\\.').replaceAll('*', '\\S*')})(?= )`,
    'u',
  );

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
