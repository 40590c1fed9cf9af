/**
 * A pack's inline HTML as nodes. Most texts hold no markup and need nobody; for the others a sanitiser must have been
 * provided (dompurify.ts), which is a script of its own on pages of others, brought along with the first text that
 * needs it. Without one, markup shows as the letters it is written with.
 */
import { holdsMarkup } from '../content-data/markup.ts';

export type Sanitise = (html: string) => DocumentFragment;

/** Scripts that come later into the same world share nothing else. Pages cannot see it. */
const PORT = Symbol.for('sidelight.sanitise');

type World = { [PORT]?: Sanitise };

export function provideSanitiser(sanitise: Sanitise): void {
  (globalThis as World)[PORT] = sanitise;
}

export function toNodes(html: string): DocumentFragment {
  const sanitise = (globalThis as World)[PORT];
  if (sanitise && holdsMarkup(html)) return sanitise(html);
  const fragment = document.createDocumentFragment();
  fragment.append(html);
  return fragment;
}
