/** Peers that find words, as their documentation has them used. Finding and showing, compiled at each call. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js/dist/mark.es6.js';
import AhoCorasick from 'modern-ahocorasick';
import { visibleTexts } from './floor.ts';
import type { Contender } from './given.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const alternation = (aliases: readonly string[]): RegExp =>
  new RegExp(
    `\\b(?:${[...aliases]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})\\b`,
    'gi',
  );

function show(ranges: readonly StaticRange[]): number {
  CSS.highlights.set('found', new Highlight(...ranges));
  return ranges.length;
}

const rangeIn = (node: Text, start: number, end: number): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/** The strongest simple rival: one native expression on each text node. */
export const regExp: Contender = ({ aliases }) => {
  const expression = alternation(aliases);
  return show(
    visibleTexts().flatMap((node) =>
      [...node.data.matchAll(expression)].map(({ index, 0: { length } }) =>
        rangeIn(node, index, index + length),
      ),
    ),
  );
};

export const markJs: Contender = ({ aliases }) =>
  new Promise((done) => {
    let count = 0;
    new Mark(document.body).mark([...aliases], {
      accuracy: 'exactly',
      separateWordSearch: false,
      acrossElements: false,
      each: () => count++,
      done: () => done(count),
    });
  });

export const findAndReplace: Contender = ({ aliases }) => {
  let count = 0;
  findAndReplaceDOMText(document.body, {
    find: alternation(aliases),
    preset: 'prose',
    replace: ({ text }: { text: string }) => {
      count++;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    },
  });
  return count;
};

const isWordUnit = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

export const ahoCorasick: Contender = ({ aliases }) => {
  const automaton = new AhoCorasick(aliases.map((alias) => alias.toLowerCase()));
  const ranges = visibleTexts().flatMap((node) => {
    const text = node.data.toLowerCase();
    let last = 0;
    return automaton
      .search(text)
      .filter(({ start, end }) => !isWordUnit(text, start - 1) && !isWordUnit(text, end))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start, end }) => {
        const isFree = start >= last;
        if (isFree) last = end;
        return isFree;
      })
      .map(({ start, end }) => rangeIn(node, start, end));
  });
  return show(ranges);
};
