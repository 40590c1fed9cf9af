/** What can be seen of Sidelight from inside a page whose scripts cannot be trusted. */
import type { Frame, Page } from 'puppeteer-core';

type Realm = {
  evaluate<Given extends unknown[], Result>(
    run: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>>;
};

/**
 * A world of the debugger's own, which the page's changes to built-in functions do not reach. Firefox shows no
 * highlights there, so its page's own world is asked.
 */
function realmOf(frame: Frame): Realm {
  const isFirefox = frame.page().browser().process()?.spawnfile.includes('firefox');
  return isFirefox ? (frame as Realm) : (frame as Frame & { isolatedRealm(): Realm }).isolatedRealm();
}

/** Texts under one of our highlight names, frame by frame in page order. */
export async function highlightsIn(page: Page, name: string): Promise<string[]> {
  const texts = page.frames().map((frame) =>
    realmOf(frame)
      .evaluate(textsUnder, `sidelight-${name}`)
      .catch(() => []),
  );
  return (await Promise.all(texts)).flat();
}

function textsUnder(name: string): string[] {
  const create = Document.prototype.createRange;
  const ranges = [...(CSS.highlights.get(name) ?? [])].map((found) => {
    const range = create.call(document);
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  });
  ranges.sort((a, b) => {
    const sameTree =
      Node.prototype.getRootNode.call(a.startContainer) === Node.prototype.getRootNode.call(b.startContainer);
    return sameTree ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0;
  });
  return ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim());
}

/** Signs of us in a page: our names among its highlights, elements, attributes and sheets. */
export async function tracesIn(page: Page): Promise<string[]> {
  const traces = page.frames().map((frame) =>
    realmOf(frame)
      .evaluate(ownTraces)
      .catch(() => []),
  );
  return (await Promise.all(traces)).flat();
}

function ownTraces(): string[] {
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('sidelight'));
  const elements = [...Document.prototype.querySelectorAll.call(document, '*')];
  const ours = elements.filter((one) =>
    /sidelight/i.test(one.tagName + Element.prototype.getAttributeNames.call(one)),
  );
  return [...names, ...ours.map(({ tagName }) => tagName)];
}

/** To be run before a page's own scripts: keeps its DOM as it had loaded, out of the page's sight. */
export function keepMarkup(): void {
  const { serializeToString } = XMLSerializer.prototype;
  const later = setTimeout;
  const serialize = () => serializeToString.call(new XMLSerializer(), document);
  const withoutCard = (markup: string) => markup.replace(/<sidelight-card[^>]*>(<\/sidelight-card>)?/g, '');
  let before: string | undefined;
  addEventListener('DOMContentLoaded', () => later(() => (before = serialize())));
  Object.defineProperty(self, 'sidelightMarkupChange', {
    value: () => {
      const now = withoutCard(serialize());
      if (before === undefined || before === now) return '';
      let at = 0;
      while (before[at] === now[at]) at++;
      return `${before.slice(at - 40, at + 80)} BECAME ${now.slice(at - 40, at + 80)}`;
    },
  });
}

/** Where the DOM of a page differs from what it was when it had loaded; empty where it does not. */
export async function markupChange(page: Page): Promise<string> {
  return page.evaluate(() => {
    const change: unknown = Reflect.get(self, 'sidelightMarkupChange');
    return typeof change === 'function' ? change() : '';
  });
}
