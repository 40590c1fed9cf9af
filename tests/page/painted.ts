/** What the test DOM lacks of a browser that paints. Elements have a box, unless an attribute hides them. */
export function standInForPainting(): void {
  class FakeHighlight extends Set<AbstractRange> {
    priority = 0;
  }
  class FakeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(globalThis, {
    Highlight: FakeHighlight,
    IntersectionObserver: FakeObserver,
    CSS: { highlights: new Map<string, Set<AbstractRange>>() },
  });
  Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    return this.closest('[hidden]') === null;
  };
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
}

/** The texts painted under a name, in no order. */
export function painted(name: string): string[] {
  const ranges = [...(CSS.highlights.get(`sidelight-${name}`) ?? [])];
  return ranges.map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString().replace(/\s+/g, ' ');
  });
}
