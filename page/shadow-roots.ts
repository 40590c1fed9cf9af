import type { Slices } from './slice.ts';

/**
 * The open shadow trees in a part of the page, nested ones too. Attaching one makes no mutation record and
 * no selector finds them, so every element has to be asked.
 *
 * @param known - left out of the answer
 */
export async function newShadowRootsIn(
  node: Node,
  known: ReadonlySet<ShadowRoot>,
  slices: Slices,
): Promise<ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const parts: Node[] = [node];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const elements = part instanceof Element ? [part, ...part.querySelectorAll('*')] : queryAll(part);
    for (const [count, { shadowRoot }] of elements.entries()) {
      if ((count & 255) === 255) await slices.rest();
      if (!shadowRoot) continue;
      parts.push(shadowRoot);
      if (!known.has(shadowRoot)) found.push(shadowRoot);
    }
  }
  return found;
}

const queryAll = (node: Node): Element[] =>
  node instanceof Document || node instanceof DocumentFragment ? [...node.querySelectorAll('*')] : [];
