/**
 * Truth written into a page itself: private-use characters around the words, taken out before the
 * page is shown. No site uses them, no tokeniser takes them for letters, and they survive markup.
 */
const BASE = 0xe000;
const KINDS = ['passage', 'altered', 'left-out', 'owned-up', 'claim', 'maybe-claim', 'term'] as const;
export type MarkKind = (typeof KINDS)[number];

/** `id` is a number into the kind's own list (claims, terms); offsets count in the text without marks. */
export type Mark = {
  readonly kind: MarkKind;
  readonly id: number;
  readonly start: number;
  readonly end: number;
};

const IDS = 256;
const MARK = /[\uE000-\uF7FF]/g;

const opening = (kind: MarkKind, id: number): string =>
  String.fromCharCode(BASE + KINDS.indexOf(kind) * IDS * 2 + id * 2);
const closing = (kind: MarkKind, id: number): string =>
  String.fromCharCode(opening(kind, id).charCodeAt(0) + 1);

/** @param id - below 256 */
export const mark = (text: string, kind: MarkKind, id = 0): string =>
  opening(kind, id) + text + closing(kind, id);
export const openMark = opening;
export const closeMark = closing;

export const withoutMarks = (marked: string): string => marked.replace(MARK, '');

/** @returns the text without marks, and what they said. Marks of one kind and id do not nest. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const open = new Map<number, number>();
  const marks: Mark[] = [];
  let text = '';
  for (const unit of marked.split('')) {
    const code = unit.charCodeAt(0) - BASE;
    if (code < 0 || code >= KINDS.length * IDS * 2) text += unit;
    else if (code % 2 === 0) open.set(code, text.length);
    else {
      const slot = code - 1;
      const kind = KINDS[Math.floor(slot / (IDS * 2))]!;
      marks.push({
        kind,
        id: (slot % (IDS * 2)) / 2,
        start: open.get(slot) ?? text.length,
        end: text.length,
      });
    }
  }
  return { text, marks };
}
