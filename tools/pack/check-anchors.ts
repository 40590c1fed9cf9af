/** Do anchors and quotes stand in the article, just once, and are the quotes short? */
import type { Claim, Fingerprint, Pack } from '../../content-data/schema.ts';
import { decodeNumbers } from '../../match/base64.ts';
import { findPhrase, resolveAnchor, type WordRange } from '../../match/resolve-anchor.ts';
import { tokenize } from '../../match/tokenize.ts';
import { error, type Fault, type Spot } from './fault.ts';
import { entrySpot } from './spot.ts';

/** A short quotation, by our rules (content-data/README.md). */
const MOST_QUOTE_WORDS = 12;
const MOST_QUOTED_WORDS = 260;

export function checkAnchors(pack: Pack): Fault[] {
  const prints = new Map(pack.fingerprints.map((print) => [print.language, print]));
  const faults = pack.claims.flatMap((claim) => [
    ...Object.entries(claim.anchors).flatMap(([language, anchor]) => {
      const spot = entrySpot('claims.json', claim.id, `anchors.${language}`);
      const print = prints.get(anchor && (language as Fingerprint['language']));
      return print ? checkAnchor(spot, claim, print) : [noPrint(spot, language)];
    }),
    ...longQuote(claim),
  ]);
  return [...faults, ...tooMuchQuoted(pack), ...checkParagraphs(pack)];
}

const noPrint = (spot: Spot, language: string): Fault =>
  error(
    spot,
    `there is no fingerprint for "${language}"`,
    `Make fingerprint.${language}.json, or delete the anchor`,
  );

function checkAnchor(spot: Spot, claim: Claim, print: Fingerprint): Fault[] {
  const anchor = claim.anchors[print.language]!;
  const hashes = decodeNumbers(print.hashes);
  const from = print.paragraphs[anchor.paragraph - 1];
  if (from === undefined) {
    return [
      error(
        spot,
        `the article has ${print.paragraphs.length} paragraphs, not ${anchor.paragraph}`,
        'Count again from 1, headings and list items included',
      ),
    ];
  }
  const to = print.paragraphs[anchor.paragraph] ?? print.words;
  const places = resolveAnchor(hashes, anchor, from, to);
  if (places.length !== 1) {
    const problem = `the anchor stands ${places.length === 0 ? 'nowhere' : `${places.length} times`} in paragraph ${anchor.paragraph}`;
    const nextStep =
      places.length === 0
        ? 'Copy its first and last words from the article'
        : 'Take more words into start or end';
    return [error(spot, problem, nextStep)];
  }
  return quoteAt(claim, hashes, places[0]!);
}

/** The quote is in the language of the first rendition; in another it cannot stand. */
function quoteAt(claim: Claim, hashes: Uint32Array, range: WordRange): Fault[] {
  if (findPhrase(hashes, claim.quote, range.start, range.end).length > 0) return [];
  return [
    error(
      entrySpot('claims.json', claim.id, 'quote'),
      `"${claim.quote}" does not stand between the anchor's first and last word`,
      'Copy it from the article letter by letter, or widen the anchor',
    ),
  ];
}

const wordsOf = (text: string): number => tokenize(text).count;

function longQuote({ id, quote }: Claim): Fault[] {
  const words = wordsOf(quote);
  if (words <= MOST_QUOTE_WORDS) return [];
  return [
    error(
      entrySpot('claims.json', id, 'quote'),
      `the quote has ${words} words; ${MOST_QUOTE_WORDS} is the most`,
      'Keep only the words that decide the claim',
    ),
  ];
}

function tooMuchQuoted({ claims }: Pack): Fault[] {
  const words = claims.reduce((sum, { quote }) => sum + wordsOf(quote), 0);
  if (words <= MOST_QUOTED_WORDS) return [];
  return [
    error(
      { file: 'claims.json', place: '' },
      `all quotes together have ${words} words; ${MOST_QUOTED_WORDS} is the most`,
      'Shorten some quotes',
    ),
  ];
}

function checkParagraphs({ topics, fingerprints, article }: Pack): Fault[] {
  const print = fingerprints.find(({ language }) => language === article.language) ?? fingerprints[0]!;
  const last = print.paragraphs.length;
  return topics
    .filter(({ paragraphs: [from, to] }) => from < 1 || to < from || to > last)
    .map(({ id }) =>
      error(
        entrySpot('topics.json', id, 'paragraphs'),
        `the article has paragraphs 1 to ${last}`,
        'Give the first and the last paragraph the topic explains',
      ),
    );
}
