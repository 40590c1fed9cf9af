import type { Find } from './find.ts';

/**
 * Orders finds as they stand on the page, the wider first where two begin together. A shadow tree
 * stands where its host stands.
 */
export function comparePageOrder(a: Find, b: Find): number {
  const start = comparePoints(
    a.range.startContainer,
    a.range.startOffset,
    b.range.startContainer,
    b.range.startOffset,
  );
  if (start !== 0) return start;
  return comparePoints(b.range.endContainer, b.range.endOffset, a.range.endContainer, a.range.endOffset);
}

function comparePoints(a: Node, aOffset: number, b: Node, bOffset: number): number {
  return a === b ? aOffset - bOffset : compareNodes(a, b);
}

/** Negative where `a` comes first in the composed page. */
export function compareNodes(a: Node, b: Node): number {
  const relation = a.compareDocumentPosition(b);
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) return compareHosts(a, b);
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function compareHosts(a: Node, b: Node): number {
  const [aPath, bPath] = [hostPath(a), hostPath(b)];
  for (const [depth, node] of aPath.entries()) {
    const other = bPath[depth];
    if (other === undefined) return 1;
    if (node.getRootNode() !== other.getRootNode()) return 0; // one of them has left the page
    if (node !== other) return compareNodes(node, other);
  }
  return -1;
}

/** The node and the hosts around it, outermost first. */
function hostPath(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}
