/** Spellings that two terms claim, and short forms whose cues defeat them. */
import type { Form, Pack, Term } from '../../content-data/schema.ts';
import { tokenize } from '../../match/tokenize.ts';
import { error, type Fault } from './fault.ts';
import { termSpot } from './spot.ts';

type Spelling = {
  readonly term: string;
  readonly place: string;
  readonly text: string;
  readonly short: boolean;
};

/** Two spellings are the same where readers would not tell them apart (match/fold.ts). */
const keyOf = (text: string): string => {
  const { hashes, count } = tokenize(text);
  return hashes.subarray(0, count).join(' ');
};

export const formText = (form: Form): string => (typeof form === 'string' ? form : form.text);

export function checkSpellings({ terms }: Pack): Fault[] {
  return [...sharedSpellings(terms.flatMap(spellings)), ...terms.flatMap(selfDefeating)];
}

function spellings({ id, forms, shortForms }: Term): Spelling[] {
  return [
    ...(['en', 'zh', 'ru'] as const).flatMap((language) =>
      forms[language].map((form, index) => ({
        term: id,
        place: `forms.${language}[${index}]`,
        text: formText(form),
        short: false,
      })),
    ),
    ...shortForms.map(({ text }, index) => ({ term: id, place: `shortForms[${index}]`, text, short: true })),
  ];
}

function sharedSpellings(all: readonly Spelling[]): Fault[] {
  const first = new Map<string, Spelling>();
  return all.flatMap((spelling) => {
    const { term, place, text } = spelling;
    const key = keyOf(text);
    if (key === '')
      return [
        error(termSpot(term, place), `"${text}" holds no word`, 'Write letters or digits, or delete it'),
      ];
    const earlier = first.get(key);
    if (!earlier) first.set(key, spelling);
    if (!earlier || earlier.term === term) return [];
    return [
      error(
        termSpot(term, place),
        `"${text}" also names the term "${earlier.term}"`,
        'Keep it in the term that readers mean by it',
      ),
    ];
  });
}

/** A cue against a meaning that is the short form itself vetoes every second mention. */
function selfDefeating({ id, shortForms }: Term): Fault[] {
  return shortForms.flatMap(({ text, evidence, against }, index) => {
    const own = keyOf(text);
    const bad = (cues: readonly string[], name: string, clash: (key: string) => boolean) =>
      cues.flatMap((cue, at) =>
        clash(keyOf(cue))
          ? [
              error(
                termSpot(id, `shortForms[${index}].${name}[${at}]`),
                `"${cue}" cannot tell "${text}" from its other meanings`,
                'Choose a word that stands near one meaning only',
              ),
            ]
          : [],
      );
    const pros = new Set(evidence.map(keyOf));
    return [
      ...bad(evidence, 'evidence', (key) => key === own),
      ...bad(against, 'against', (key) => key === own || pros.has(key)),
    ];
  });
}
