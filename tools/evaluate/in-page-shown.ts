/** Sent into a page and run there: what is highlighted, in characters that are no white space. */

export type ShownCharacters = {
  /** All text of the page without white space, frames and shadow trees in their places. */
  readonly text: string;
  /** Half-open ranges of its characters, by highlight name. */
  readonly ranges: Readonly<Record<string, readonly (readonly [start: number, end: number])[]>>;
};

/** Stands alone, because only its source travels. */
export function readShown(names: readonly string[]): ShownCharacters {
  const starts = new Map<Node, number>();
  const registries = new Set<HighlightRegistry>();
  let text = '';
  const walk = (root: Node) => {
    const view = root.ownerDocument?.defaultView as (Window & typeof globalThis) | null;
    if (view) registries.add(view.CSS.highlights);
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        starts.set(node, text.length);
        text += (node as Text).data.replace(/\s/g, '');
      } else if (node.nodeType === Node.ELEMENT_NODE && !/^(script|style|template)$/i.test(node.nodeName)) {
        const { shadowRoot } = node as Element;
        if (shadowRoot) walk(shadowRoot);
        const inner = node.nodeName === 'IFRAME' ? (node as HTMLIFrameElement).contentDocument : null;
        walk(inner ? inner.body : node);
      }
    }
  };
  walk(document.body);
  const place = (node: Node, offset: number): number =>
    (starts.get(node) ?? 0) + ((node as Text).data ?? '').slice(0, offset).replace(/\s/g, '').length;
  const ranges: Record<string, [number, number][]> = {};
  for (const name of names) {
    ranges[name] = [...registries].flatMap((registry) =>
      [...(registry.get(`sidelight-${name}`) ?? [])].map((range): [number, number] => [
        place(range.startContainer, range.startOffset),
        place(range.endContainer, range.endOffset),
      ]),
    );
  }
  return { text, ranges };
}
