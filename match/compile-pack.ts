/** A pack with its quotes put at their article words, so that a card can say what the article really has. */
import type { CompiledPack, PlacedQuote } from '../content-data/card-data.ts';
import type { Claim, Pack } from '../content-data/schema.ts';
import { decodeNumbers } from './base64.ts';
import { findPhrase } from './resolve-anchor.ts';
import { tokenize } from './tokenize.ts';

/** O(claims x words of their paragraph). A quote that does not stand in its paragraph is passed over. */
export function compilePack(pack: Pack): CompiledPack {
  return { ...pack, quotes: pack.claims.flatMap((claim) => placeQuote(pack, claim)) };
}

function placeQuote({ fingerprints }: Pack, claim: Claim): PlacedQuote[] {
  const [print] = fingerprints;
  const anchor = print && claim.anchors[print.language];
  if (!print || !anchor) return [];
  const from = print.paragraphs[anchor.paragraph - 1] ?? print.words;
  const to = print.paragraphs[anchor.paragraph] ?? print.words;
  const [articleStart] = findPhrase(decodeNumbers(print.hashes), claim.quote, from, to);
  if (articleStart === undefined) return [];
  const { count, starts, ends } = tokenize(claim.quote);
  const words = Array.from({ length: count }, (_, at) => claim.quote.slice(starts[at], ends[at]));
  return [{ claim: claim.id, articleStart, words }];
}
