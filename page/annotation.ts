import type { Find } from './find.ts';
import type { Look } from './highlight-look.ts';

/** A page with its finds. */
export type Annotation = {
  /** What a reader can see, in page order. */
  readonly finds: readonly Find[];
  /** Finds that run over a text node, seen or not. */
  findsOver(text: Text): readonly Find[];
  /** The shadow trees that are read too. */
  readonly shadowRoots: Iterable<ShadowRoot>;
  /** Marks the find that the card is about. */
  setActive(find: Find | undefined): void;
  setLook(look: Look): void;
  /** Aborted when the page is left alone for good: everything that hangs on this page ends with it. */
  readonly signal: AbortSignal;
};

/** Where the content script leaves its page for the card script, which comes later into the same world. */
const PORT = Symbol.for('sidelight.page');

type Ported = { [PORT]?: Annotation };

export function publishAnnotation(annotation: Annotation): void {
  (globalThis as Ported)[PORT] = annotation;
}

/**
 * Hands the annotation over once: a card script that comes a second time finds nothing to do.
 *
 * @returns undefined where no content script of ours is at work, or another card script is
 */
export function publishedAnnotation(): Annotation | undefined {
  const annotation = (globalThis as Ported)[PORT];
  delete (globalThis as Ported)[PORT];
  return annotation?.signal.aborted ? undefined : annotation;
}
