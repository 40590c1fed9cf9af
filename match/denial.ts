/** Whether a sentence that holds a claim's words says the claim, and says it of whom the claim is about. */
import type { Language } from '../content-data/schema.ts';
import { ACTOR_WORDS, type ActorWords } from './actor-words.ts';
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

const before = (words: (of: ActorWords) => string) => {
  const of = (language: Language) =>
    once(() => new RegExp(` ${written(words(ACTOR_WORDS[language]))}(?:the )?$`, 'u'));
  return { en: of('en'), zh: of('zh'), ru: of('ru') };
};

const PREPOSITION = before(({ prepositions }) => prepositions);
const ADDRESSING = before(({ addressing }) => addressing);

/**
 * True where what is said at `at` is said of another: the nearest that stands before it, other than after a
 * preposition, is none of the subject's forms.
 *
 * @param text - plain words, other cues than the subject's hidden
 */
export function isOfAnother(
  language: Language,
  text: string,
  at: number,
  subject: RegExp,
  others: RegExp,
): boolean {
  const said = text.slice(0, at);
  const places = (pattern: RegExp) => [...said.matchAll(pattern)].map(({ index }) => index);
  const nearest = (found: readonly number[], after: RegExp) =>
    found.findLast((index) => !after.test(said.slice(0, index))) ?? -1;
  const own = places(subject);
  // A name that is also the subject's is the subject.
  const foreign = places(others).filter((index) => !own.includes(index));
  return nearest(foreign, PREPOSITION[language]()) > nearest(own, ADDRESSING[language]());
}
