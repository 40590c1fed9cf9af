/** Dates that no calendar has, HTML that drawing would change, and the article's own sentences. */
import type { Pack } from '../../content-data/schema.ts';
import { decodeNumbers } from '../../match/base64.ts';
import { findPhrase } from '../../match/resolve-anchor.ts';
import { tokenize } from '../../match/tokenize.ts';
import { formText } from './check-spellings.ts';
import { error, type Fault } from './fault.ts';
import { type PackText, packTexts } from './pack-texts.ts';
import { isDrawnAsWritten, isRich } from './rich-text.ts';

/** So many of the article's words in a row are its text, not ours. */
const RUN = 8;
/** Of a run, so many words must be outside official names and stock phrases, which nobody owns. */
const OWN_WORDS = 4;

const DATES = new Set(['date', 'asOf', 'checked', 'published', 'at', 'from', 'to']);
/** Marked quotations, the words that place them, spellings, and what is no prose. */
const NOT_PROSE = /(^|\.)(quote|anchors|forms|shortForms|stockPhrases|restatements|cues|url|archive)\b/;

export function checkTexts(pack: Pack): Fault[] {
  const texts = packTexts(pack);
  return [...texts.flatMap(checkDate), ...texts.flatMap(checkHtml), ...checkRuns(pack, texts)];
}

function checkDate({ key, text, ...spot }: PackText): Fault[] {
  const day = DATES.has(key) && /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!day) return [];
  const isReal = new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
  return isReal ? [] : [error(spot, `there is no day ${text}`, 'Correct the date, or give the month only')];
}

function checkHtml({ key, text, ...spot }: PackText): Fault[] {
  if (isRich(spot.file, key)) {
    if (isDrawnAsWritten(text)) return [];
    return [
      error(
        spot,
        'sanitising would change its HTML',
        'Use only b, i, em, strong, sub, sup and q, without attributes, and close each; write &lt; for <',
      ),
    ];
  }
  if (!/<\/?[a-z]/i.test(text)) return [];
  return [error(spot, 'a tag stands in plain text and would be shown to readers', 'Take the tag out')];
}

function checkRuns(pack: Pack, texts: readonly PackText[]): Fault[] {
  const owned = new Set(pack.fingerprints.flatMap(({ hashes }) => runsOf(decodeNumbers(hashes))));
  const formulas = namesOf(pack);
  return texts.flatMap(({ text, place, file }) => {
    if (NOT_PROSE.test(place)) return [];
    const words = tokenize(text);
    const hashes = words.hashes.subarray(0, words.count);
    const suspects = runsOf(hashes).flatMap((key, at) => (owned.has(key) ? [at] : []));
    if (suspects.length === 0) return [];
    const isFormula = coveredBy(formulas, hashes);
    const run = suspects.find((at) => isFormula.slice(at, at + RUN).filter((is) => !is).length >= OWN_WORDS);
    if (run === undefined) return [];
    const found = text.slice(words.starts[run], words.ends[run + RUN - 1]);
    const problem = `"${found}" are ${RUN} words in a row of the article`;
    return [error({ file, place }, problem, "Say it in other words, or make it the claim's quote")];
  });
}

const runsOf = (hashes: Uint32Array): string[] =>
  Array.from({ length: Math.max(0, hashes.length - RUN + 1) }, (_, at) =>
    hashes.subarray(at, at + RUN).join(' '),
  );

const namesOf = ({ terms, article }: Pack): string[] => [
  ...article.stockPhrases,
  ...terms.flatMap(({ name, forms }) => [name, ...[...forms.en, ...forms.zh, ...forms.ru].map(formText)]),
];

/** Which words belong to a name or a stock phrase. O(formulas x words): asked for suspects only. */
function coveredBy(formulas: readonly string[], hashes: Uint32Array): boolean[] {
  const covered = Array.from(hashes, () => false);
  for (const formula of formulas) {
    const length = tokenize(formula).count;
    for (const at of findPhrase(hashes, formula, 0, hashes.length)) covered.fill(true, at, at + length);
  }
  return covered;
}
