import { roleOf } from './element-names.ts';
import { attributeOf, parentOf } from './plain-dom.ts';

/** Where text stands: the block it belongs to, and what its surroundings make of it. */
export type Place = {
  readonly block: Node;
  readonly reading: 'prose' | 'note' | 'unseen' | 'left-alone';
};

/** Tells the place of text by its parent. */
export type PlaceOf = (parent: Node | null) => Place;

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/**
 * Each element is judged once: inline elements share the place of their parent, so that a change of
 * block is a change of identity. No layout is read. O(elements that hold text), one map entry each.
 *
 * @param root - reading never looks above it, except for an editor around it
 */
export function placeFinder(root: Element | ShadowRoot): PlaceOf {
  const outside: Place = { block: root, reading: 'unseen' };
  const places = new Map<Node, Place>();
  places.set(root, startingPlace(root));

  return (parent) => {
    const path: Node[] = [];
    let place: Place | undefined;
    let node = parent;
    for (; node !== null; node = parentOf(node)) {
      place = places.get(node);
      if (place !== undefined) break;
      path.push(node);
    }
    if (place === undefined) return outside; // taken out of the page while we were reading
    for (const entered of path.reverse()) {
      place = enter(entered as Element, place);
      places.set(entered, place);
    }
    return place;
  };
}

function startingPlace(root: Element | ShadowRoot): Place {
  const element = root instanceof Element ? root : root.host;
  const edited = root.ownerDocument.designMode === 'on' || element.closest(EDITABLE) !== null;
  return { block: root, reading: edited ? 'left-alone' : 'prose' };
}

function enter(element: Element, outer: Place): Place {
  if (outer.reading === 'unseen' || outer.reading === 'left-alone') return outer;
  const role = isEditor(element) ? 'left-alone' : roleOf(element.localName);
  switch (role) {
    case undefined:
    case 'break':
      return outer;
    case 'block':
      return { block: element, reading: 'prose' };
    case 'unseen':
    case 'left-alone':
    case 'note':
      return { block: outer.block, reading: role };
    default:
      return role satisfies never;
  }
}

function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}
