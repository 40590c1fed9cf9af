import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { DrivenBrowser } from './browser.ts';
import { CARD_HOST, inCard } from './closed-root.ts';
import { highlightTexts, pageMarkup, type Rect, textBox } from './in-page.ts';

/** What a reader does and sees in one tab; the same in Chromium and Firefox. */
export class Reader {
  readonly page: Page;
  readonly #driven: DrivenBrowser;
  /** What the pointer rests on, and how often it has been looked at since. */
  #resting: { text: string; nth: number; frame: Frame; looks: number } | undefined;

  private constructor(driven: DrivenBrowser, page: Page) {
    this.#driven = driven;
    this.page = page;
  }

  static async inNewTab(driven: DrivenBrowser): Promise<Reader> {
    return new Reader(driven, await driven.browser.newPage());
  }

  static inTab(driven: DrivenBrowser, page: Page): Reader {
    return new Reader(driven, page);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
    await this.page.bringToFront();
  }

  /** Rests the pointer on a piece of text, having come from outside it. */
  async hover(text: string, { nth = 0, frame = this.page.mainFrame() } = {}): Promise<void> {
    const { x, y } = await this.#pointOn(frame, text, nth);
    await this.page.mouse.move(x, y, { steps: 4 });
    this.#resting = { text, nth, frame, looks: 0 };
  }

  /** Clicks a piece of text on the page. */
  async click(text: string, { nth = 0, frame = this.page.mainFrame() } = {}): Promise<void> {
    const { x, y } = await this.#pointOn(frame, text, nth);
    await this.page.mouse.click(x, y);
  }

  /** Moves the pointer to the page's corner, where there is no text. */
  async lookAway(): Promise<void> {
    await this.moveTo(2, 2);
  }

  /** Moves the pointer, in CSS pixels from the corner of the tab's viewport. */
  async moveTo(x: number, y: number): Promise<void> {
    this.#resting = undefined;
    await this.page.mouse.move(x, y, { steps: 6 });
  }

  /** @param keys - one key, or modifiers and a key: `Escape`, `Alt+Shift+J` */
  async press(keys: string): Promise<void> {
    const held = keys.split('+') as KeyInput[];
    const last = held.pop()!;
    for (const key of held) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of held.reverse()) await this.page.keyboard.up(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Texts of all ranges under one of our highlight names, frame by frame, in page order. */
  async highlights(name: HighlightName): Promise<string[]> {
    const perFrame = await Promise.all(
      this.page.frames().map((frame) => frame.evaluate(highlightTexts, `sidelight-${name}`).catch(() => [])),
    );
    return perFrame.flat();
  }

  /** What the open card says; an empty text where none is open. */
  async spokenText(): Promise<string> {
    const body = `return [...root.querySelectorAll('*')].filter((one) => !one.matches('style, style *'))
      .flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data))
      .join(' ').replace(/\\s+/g, ' ').trim()`;
    return (await this.#inAnyCard<string>(body))?.result ?? '';
  }

  /** What the card says once it has come; an empty text where none comes within two seconds. */
  async cardText(): Promise<string> {
    for (const deadline = Date.now() + 2000; Date.now() < deadline; await pause(50)) {
      const text = await this.spokenText();
      if (text) return text;
    }
    return '';
  }

  /** Waits until the highlights have not changed for half a second; at most ten seconds. */
  async settled(): Promise<void> {
    const names = ['term', 'claim', 'passage', 'altered'] as const;
    let last = '';
    let since = Date.now();
    for (
      const deadline = Date.now() + 10_000;
      Date.now() < deadline && Date.now() - since < 500;
      await pause(100)
    ) {
      const now = JSON.stringify(await Promise.all(names.map((name) => this.highlights(name))));
      if (now !== last) since = Date.now();
      last = now;
    }
  }

  /** Name, or what kind of element it is, of what has the keyboard's focus in the card; empty where nothing there has it. */
  async focusInCard(tell: 'name' | 'localName' = 'name'): Promise<string> {
    const body = `const one = root.activeElement;
      return one && (argument === 'name' ? one.getAttribute('aria-label') || one.textContent.trim() : one[argument])`;
    return (await this.#inAnyCard<string>(body, tell))?.result ?? '';
  }

  /** Lets scripts of the page see into the open card: checkers of pages walk through open roots only. */
  async revealCard(): Promise<void> {
    await this.#inAnyCard<boolean>(
      `Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }); return true`,
    );
  }

  /** Where the card stands in its frame; undefined where none is open. */
  async cardBox(): Promise<Rect | undefined> {
    return this.boxInCard('[data-shown] [role=dialog]');
  }

  /** How the card is there, and whether it lets the pointer through; undefined where none is open. */
  async cardState(): Promise<CardState | undefined> {
    const body = `const layer = root.querySelector('[data-mode]');
      return layer?.firstElementChild && 'shown' in layer.dataset
        ? { mode: layer.dataset.mode, ghost: 'ghost' in layer.dataset } : undefined`;
    return (await this.#inAnyCard<CardState>(body))?.result;
  }

  /** A computed style of the first element in the card that a selector names. */
  async styleInCard(selector: string, property: string): Promise<string | undefined> {
    const body = `const [selector, property] = argument.split(' -> ');
      const one = root.querySelector(selector); return one && getComputedStyle(one)[property]`;
    return (await this.#inAnyCard<string>(body, `${selector} -> ${property}`))?.result;
  }

  /** Where an element of the card stands in its frame. */
  async boxInCard(selector: string): Promise<Rect | undefined> {
    const body = `const box = root.querySelector(argument)?.getBoundingClientRect();
      return box && { x: box.x, y: box.y, width: box.width, height: box.height }`;
    return (await this.#inAnyCard<Rect>(body, selector))?.result;
  }

  /** Where a piece of text stands in the top frame: the box of its first line. */
  async boxOf(text: string, nth = 0): Promise<Rect | undefined> {
    return this.page.evaluate(textBox, text, nth);
  }

  /** Clicks the button or link of the card that is called so, once the card takes clicks: the hand leaves its text for it. */
  async clickInCard(label: string): Promise<void> {
    for (const deadline = Date.now() + 2000; Date.now() < deadline && (await this.cardState())?.ghost; )
      await pause(50);
    this.#resting = undefined;
    const body = `const one = [...root.querySelectorAll('button, a, summary, [role=button]')].find((button) =>
        (button.getAttribute('aria-label') ?? button.textContent).includes(argument));
      one?.scrollIntoView({ block: 'nearest' });
      const box = one?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }`;
    const found = await this.#inAnyCard<{ x: number; y: number }>(body, label);
    if (!found?.result)
      throw new Error(`The card has no "${label}" to click. It says: ${await this.spokenText()}`);
    const origin = await frameOrigin(found.frame);
    await this.page.mouse.click(origin.x + found.result.x, origin.y + found.result.y);
  }

  /** The page's DOM as text, without the card's host. */
  async markup(): Promise<string> {
    return this.page.evaluate(pageMarkup, CARD_HOST);
  }

  /** How many elements of ours stand in the page. */
  async hosts(): Promise<number> {
    return this.page.evaluate((name) => document.querySelectorAll(name).length, CARD_HOST);
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #inAnyCard<Result>(
    body: string,
    argument = '',
  ): Promise<{ frame: Frame; result: Result } | undefined> {
    for (const frame of this.page.frames()) {
      const result = await inCard<Result>(this.#driven.name, frame, body, argument);
      if (result !== undefined && result !== null) return { frame, result };
    }
    await this.#tremble();
    return undefined;
  }

  /**
   * No hand is quite still, and it follows its text. That matters where the card's script comes after the
   * pointer has come to rest: it learns where the pointer is when it next moves.
   */
  async #tremble(): Promise<void> {
    if (!this.#resting) return;
    const { frame, text, nth } = this.#resting;
    const { x, y } = await this.#pointOn(frame, text, nth);
    await this.page.mouse.move(x + (this.#resting.looks++ % 2), y);
  }

  /** A point on the text, in CSS pixels from the corner of the tab's viewport. */
  async #pointOn(frame: Frame, text: string, nth: number): Promise<{ x: number; y: number }> {
    const box = await frame.evaluate(textBox, text, nth);
    if (!box) throw new Error(`"${text}" (no. ${nth}) does not stand on ${this.page.url()}`);
    const origin = await frameOrigin(frame);
    return {
      x: origin.x + box.x + Math.min(box.width / 2, 12),
      y: origin.y + box.y + box.height / 2,
    };
  }
}

export type CardState = { readonly mode: 'hover' | 'pinned' | 'sheet'; readonly ghost: boolean };
export type HighlightName = 'term' | 'claim' | 'passage' | 'altered' | 'active';

/** Corner of a frame's content, in CSS pixels from the corner of the tab's viewport. */
async function frameOrigin(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  if (!element) return { x: 0, y: 0 };
  const own = await element.evaluate((one) => {
    const box = one.getBoundingClientRect();
    return { x: box.x + one.clientLeft, y: box.y + one.clientTop };
  });
  const parent = await frameOrigin(frame.parentFrame()!);
  return { x: parent.x + own.x, y: parent.y + own.y };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}
