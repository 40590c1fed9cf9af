/**
 * How much of each paragraph stands inside `sidelight-passage`. Runs in the page; stands alone.
 *
 * @returns for each element with `data-paragraph`, its number of words and the words left uncovered
 */
export function passageCoverage(): { paragraph: number; words: number; uncovered: string[] }[] {
  const passages = [...(CSS.highlights.get('sidelight-passage') ?? [])].map((found) => {
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  });
  return [...document.querySelectorAll('[data-paragraph]')].map((element) => {
    let words = 0;
    const uncovered: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (const word of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        words++;
        const end = word.index + word[0].length;
        const covered = passages.some(
          (range) => range.comparePoint(node!, word.index) === 0 && range.comparePoint(node!, end) === 0,
        );
        if (!covered) uncovered.push(word[0]);
      }
    }
    return { paragraph: Number(element.getAttribute('data-paragraph')), words, uncovered };
  });
}
