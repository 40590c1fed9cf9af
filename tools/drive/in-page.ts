/** Functions that are sent into a page and run there: each stands alone and returns JSON. */

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Scrolls a piece of text into view and says where it stands: the box of its first line.
 *
 * @param wanted - as a reader sees it; may run across elements, white space counts as one space
 * @param nth - which of several, from 0
 */
export function textBox(wanted: string, nth: number): Rect | undefined {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        nodes.push({ node, start: text.length });
        text += node.data;
      } else if ((node as Element).shadowRoot) walk((node as Element).shadowRoot!);
    }
  };
  walk(document.body);
  const pattern = wanted
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const found = [...text.matchAll(new RegExp(pattern, 'g'))][nth];
  if (!found) return undefined;

  const place = (offset: number): [Text, number] => {
    const { node, start } = nodes.findLast((candidate) => candidate.start <= offset)!;
    return [node, offset - start];
  };
  const range = document.createRange();
  range.setStart(...place(found.index));
  const [lastNode, lastOffset] = place(found.index + found[0].length - 1);
  range.setEnd(lastNode, lastOffset + 1);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  return box && { x: box.x, y: box.y, width: box.width, height: box.height };
}

/** Texts of the ranges registered under a highlight name, in page order, white space folded. */
export function highlightTexts(name: string): string[] {
  const live = [...(CSS.highlights.get(name) ?? [])].map((found) => {
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  });
  live.sort((a, b) => {
    const sameTree = a.startContainer.getRootNode() === b.startContainer.getRootNode();
    return sameTree ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0;
  });
  return live.map((range) => range.toString().replace(/\s+/g, ' ').trim());
}

/** The page's own DOM as text, to compare it before and after. */
export function pageMarkup(cardHost: string): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll(cardHost)) host.remove();
  return copy.outerHTML;
}
