/** What the browser runs: all contenders by name. */
import { walkFloor } from './floor.ts';
import type { Contender } from './given.ts';
import { manyArticles, manyNames } from './large.ts';
import { annotate, annotateUngated, buildIndex, scout, scoutUntilHit, sweepShadows } from './ours.ts';
import { domAnchorTextQuote, hypothesis, textFragments } from './quote-peers.ts';
import * as smooth from './smooth.ts';
import { ahoCorasick, findAndReplace, markJs, regExp } from './word-peers.ts';

export const contenders = {
  nothing: () => 0,
  floor: walkFloor,
  scout,
  'scout, until its first hit': scoutUntilHit,
  'scout: shadow sweep': sweepShadows,
  annotate,
  'annotate: build the index': buildIndex,
  'annotate, no gate': annotateUngated,
  'RegExp + CSS.highlights': regExp,
  'mark.js': markJs,
  findandreplacedomtext: findAndReplace,
  'modern-ahocorasick': ahoCorasick,
  'approx-string-match': hypothesis,
  'text-fragments-polyfill': textFragments,
  'dom-anchor-text-quote': domAnchorTextQuote,
} satisfies Record<string, Contender>;

export type ContenderName = keyof typeof contenders;

Object.assign(globalThis, { bench: { contenders, smooth, large: { manyNames, manyArticles } } });
