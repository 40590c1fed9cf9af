/** Names of terms inside our own texts, made into buttons that open their entries. */
import { createContext } from 'preact';
import type { Form, Term } from '../content-data/schema.ts';

export type TermLinks = {
  readonly pattern: RegExp | undefined;
  /** Term ids by lower-cased name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly onOpen: (term: string) => void;
};

export const TermLinksContext = createContext<TermLinks | undefined>(undefined);

/** Shorter names (UN, Xi) are too common to be worth a link in running text. Chinese says more in fewer signs. */
const SHORTEST = 5;
const isCjk = (text: string) => /^\p{Script=Han}/u.test(text);
const spelling = (form: Form): string => (typeof form === 'string' ? form : form.text);
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What to look for in texts about `except`, or about anything.
 * Cost: one alternation of all names, built once for an entry.
 */
export function termLinks(
  terms: readonly Term[],
  except: string | undefined,
  onOpen: (term: string) => void,
): TermLinks {
  const ids = new Map<string, string>();
  for (const term of terms) {
    if (term.id === except) continue;
    const names = [term.name, ...[term.forms.en, term.forms.zh, term.forms.ru].flat().map(spelling)];
    for (const name of names) {
      if (isCjk(name) ? name.length >= 2 : name.length >= SHORTEST) ids.set(name.toLowerCase(), term.id);
    }
  }
  return { pattern: patternOf([...ids.keys()]), ids, onOpen };
}

/** Borders are asked for once, not for each name: engines try all names at every letter. Chinese has none. */
function patternOf(names: readonly string[]): RegExp | undefined {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const either = (some: readonly string[]) => `(?:${some.map(literal).join('|')})`;
  const spaced = longestFirst.filter((name) => !isCjk(name));
  const cjk = longestFirst.filter(isCjk);
  const parts = [
    ...(spaced.length > 0 ? [`(?<![\\p{L}\\p{N}-])${either(spaced)}(?![\\p{L}\\p{N}-])`] : []),
    ...(cjk.length > 0 ? [either(cjk)] : []),
  ];
  return parts.length > 0 ? new RegExp(parts.join('|'), 'giu') : undefined;
}

/** Turns the first mention of each term in a fragment into a button. Touches only our own fragment. */
export function linkTerms(fragment: DocumentFragment, { pattern, ids, onOpen }: TermLinks): void {
  if (!pattern) return;
  const linked = new Set<string>();
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);

  for (const text of texts) {
    const pieces: (string | HTMLElement)[] = [];
    let done = 0;
    for (const { 0: name, index } of text.data.matchAll(pattern)) {
      const id = ids.get(name.toLowerCase());
      if (id === undefined || linked.has(id)) continue;
      linked.add(id);
      pieces.push(
        text.data.slice(done, index),
        button(name, () => onOpen(id)),
      );
      done = index + name.length;
    }
    if (pieces.length > 0) text.replaceWith(...pieces, text.data.slice(done));
  }
}

/** A span that acts as a button: a real one would not break over two lines. */
function button(name: string, open: () => void): HTMLElement {
  const made = document.createElement('span');
  made.className = 'term-link';
  made.textContent = name;
  made.tabIndex = 0;
  made.setAttribute('role', 'button');
  made.addEventListener('click', open);
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  return made;
}
