/**
 * Which labels of an axis to draw so that none touch.
 *
 * @param wanted - the most important first
 * @param gap - least distance between two centres, in pixels
 */
export function pickLabels<T extends { readonly x: number }>(wanted: readonly T[], gap: number): T[] {
  const picked: T[] = [];
  for (const label of wanted) {
    if (picked.every(({ x }) => Math.abs(x - label.x) >= gap)) picked.push(label);
  }
  return picked;
}
