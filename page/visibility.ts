/**
 * Tells whether a reader can see text. Asked only about text that matched: it may cost a style or layout
 * update where the page has just changed.
 */
import { boxOf, isRendered, parentOf } from './plain-dom.ts';

export type IsVisible = (text: Text) => boolean;

/** `contentVisibilityAuto` stays off: what is merely below the fold is visible. */
const CHECK: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

/** One judge for one pass: each element is asked once. */
export function visibilityJudge(): IsVisible {
  const known = new Map<Element, boolean>();
  const isUnfolded = foldJudge();
  return (text) => {
    const parent = elementAround(text);
    if (!parent) return false;
    let visible = known.get(parent);
    if (visible === undefined) {
      visible = isRendered(parent, CHECK) && isOnPage(parent) && isUnfolded(parent);
      known.set(parent, visible);
    }
    return visible;
  };
}

/** False left of or above the page, where nobody can scroll: the old way to hide text. */
function isOnPage(element: Element): boolean {
  const { right, bottom } = boxOf(element);
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/** Folded: in a box of no size that clips, as closed accordions are, or text for screen readers only. */
function foldJudge(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isUnfolded = (element: Element): boolean => {
    let unfolded = known.get(element);
    if (unfolded === undefined) {
      const parent = elementAround(element);
      unfolded =
        element.localName === 'body' ||
        (!clipsAll(element) &&
          (!parent || isUnfolded(parent) || getComputedStyle(element).position === 'fixed'));
      known.set(element, unfolded);
    }
    return unfolded;
  };
  return isUnfolded;
}

function clipsAll(element: Element): boolean {
  const { width, height } = boxOf(element);
  return (width <= 1 || height <= 1) && getComputedStyle(element).overflow !== 'visible';
}

/** The element around a node, across the border of a shadow tree. */
function elementAround(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}
