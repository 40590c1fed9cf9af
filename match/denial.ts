/** Whether a sentence that holds a claim's words says the claim, and says it of whom the claim is about. */
import type { Language } from '../content-data/schema.ts';
import { ACTOR_WORDS } from './actor-words.ts';
import { patternOf, plainCue } from './cue-pattern.ts';
import { DENIAL_WORDS } from './denial-words.ts';
import { once } from './once.ts';

type Stretch = { readonly start: number; readonly end: number };

const written = (lines: string): string =>
  `(?:${lines
    .split('\n')
    .map((line) => patternOf(plainCue(line)))
    .join('|')})`;

const denialOf = (language: Language) =>
  once(() => {
    const { harmless, negations, doubts, openings } = DENIAL_WORDS[language];
    return {
      harmless: new RegExp(`(?<= )${written(harmless)}`, 'gu'),
      negation: new RegExp(` ${written(negations)}`, 'u'),
      doubt: new RegExp(`(?<= )${written(doubts)}|^ ${written(openings)}`, 'u'),
    };
  });

const DENIAL = { en: denialOf('en'), zh: denialOf('zh'), ru: denialOf('ru') };

/**
 * @param text - plain words, the cues hidden
 * @param clause - of what is said, where a simple "not" would deny it
 */
export function isDenied(language: Language, text: string, clause: Stretch | undefined): boolean {
  const { harmless, negation, doubt } = DENIAL[language]();
  const left = text.replace(harmless, (words) => words.replace(/\S/g, '_'));
  // With the space before its first word.
  return doubt.test(left) || (!!clause && negation.test(left.slice(clause.start - 1, clause.end)));
}

const actorsOf = (language: Language) =>
  once(() => {
    const { actors, prepositions, addressing } = ACTOR_WORDS[language];
    return {
      actor: new RegExp(`(?<= )(?<led>${written(prepositions)}(?:the )?)?${written(actors)}`, 'gu'),
      addressed: new RegExp(` ${written(addressing)}$`, 'u'),
    };
  });

const ACTORS = { en: actorsOf('en'), zh: actorsOf('zh'), ru: actorsOf('ru') };

/**
 * True where what is said at `at` is said of another actor: the nearest that stands before it, other than after a
 * preposition, is none of the subject's forms.
 *
 * @param text - plain words, other cues than the subject's hidden
 */
export function isOfAnother(language: Language, text: string, at: number, subject: RegExp): boolean {
  const { actor, addressed } = ACTORS[language]();
  const before = text.slice(0, at);
  let own = -1;
  for (const { index } of before.matchAll(subject)) if (!addressed.test(before.slice(0, index))) own = index;
  let other = -1;
  for (const { index, groups } of before.matchAll(actor)) if (!groups?.led) other = index;
  // A name that is also the subject's is the subject.
  return other > own && ![...before.matchAll(subject)].some(({ index }) => index === other);
}
