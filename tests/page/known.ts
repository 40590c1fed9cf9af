import type { BlockText, Match } from '../../match/types.ts';

/** A small stand-in for matching: BRICS and Global South are terms; "one … five" in a row is a passage. */
export function findKnown({ text }: BlockText): readonly Match[] {
  const found: Match[] = [];
  for (const { 0: words, index: start } of text.matchAll(/\b(BRICS|Global\s+South)\b/g)) {
    const id = words.replace(/\s+/g, ' ');
    found.push({ kind: 'term', pack: 'p', id, start, end: start + words.length, evidence: [] });
  }
  for (const { 0: words, index: start } of text.matchAll(
    /\bone\s+two\b(\s+three\b(\s+four\b(\s+five\b)?)?)?/g,
  )) {
    const span = { start, end: start + words.length, articleStart: 0, articleEnd: 5, sharedWords: 2 };
    found.push({ kind: 'passage', pack: 'p', rendition: 'en', ...span, alterations: [] });
  }
  return found;
}
