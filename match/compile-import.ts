/** An imported pack made ready for matching, or why it cannot be. */
import type { CompiledPack } from '../content-data/card-data.ts';
import type { PackFault } from '../content-data/pack-fault.ts';
import type { Claim, Form, Pack } from '../content-data/schema.ts';
import { decodeNumbers } from './base64.ts';
import { compilePack } from './compile-pack.ts';
import type { IndexSource } from './index-source.ts';
import { makeIndexSource } from './make-index-source.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

export type ImportCompilation =
  | { readonly kind: 'compiled'; readonly pack: CompiledPack; readonly index: IndexSource }
  | { readonly kind: 'refused'; readonly faults: readonly PackFault[] };

/** Never throws. O(pack); about 50 ms for a pack like the one that ships. */
export function compileImport(pack: Pack): ImportCompilation {
  const faults = [
    ...pack.claims.flatMap((claim) => lostAnchors(claim, pack)),
    ...pack.terms.flatMap(({ id, forms }) => [forms.en, forms.zh, forms.ru].flat().flatMap(commonForm(id))),
  ];
  if (faults.length > 0) return { kind: 'refused', faults };
  return { kind: 'compiled', pack: { ...compilePack(pack), imported: true }, index: makeIndexSource(pack) };
}

/** An anchor must stand once in its paragraph, as `makeIndexSource` wants it. */
function lostAnchors({ id, anchors }: Claim, { fingerprints }: Pack): PackFault[] {
  return fingerprints.flatMap(({ language, hashes, paragraphs, words }) => {
    const anchor = anchors[language];
    if (!anchor) return [];
    const from = paragraphs[anchor.paragraph - 1] ?? words;
    const to = paragraphs[anchor.paragraph] ?? words;
    const places = resolveAnchor(decodeNumbers(hashes), anchor, from, to).length;
    if (places === 1) return [];
    return [
      {
        place: `claims "${id}".anchors.${language}`,
        problem: `the anchor stands ${places === 0 ? 'nowhere' : `${places} times`} in paragraph ${anchor.paragraph}`,
        nextStep: 'Ask for a corrected file: first and last words must stand there once',
      },
    ];
  });
}

const STOP = new Set(STOP_WORDS.flatMap((word) => [...tokenize(word).hashes.subarray(0, 1)]));

/** A name without words finds nothing; one of everyday words alone would mark every page. */
const commonForm =
  (term: string) =>
  (form: Form): PackFault[] => {
    const text = typeof form === 'string' ? form : form.text;
    const { hashes, count } = tokenize(text);
    if (hashes.subarray(0, count).some((hash) => !STOP.has(hash)) && !/^\p{Script=Latin}$/u.test(text))
      return [];
    const problem = `"${text}" would mark text on nearly every page, or none`;
    return [
      { place: `terms "${term}".forms`, problem, nextStep: 'Use a name that stands for the term alone' },
    ];
  };
