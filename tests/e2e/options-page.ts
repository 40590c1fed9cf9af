/** The options page in a reader's hands. */
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tools/drive/browser.ts';
import { expect } from './reader.ts';

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

export async function openOptions(driven: DrivenBrowser): Promise<Page> {
  const options = await driven.openExtensionPage('options.html');
  await expect.poll(() => options.evaluate(() => document.querySelectorAll('.section').length)).toBe(7);
  return options;
}

/** Presses the box, choice or button that is called so, in the section of this heading where several are. */
export async function choose(options: Page, label: string, section = ''): Promise<void> {
  const press = (wanted: string, under: string) => {
    const parts = [...document.querySelectorAll('.section')];
    const part = parts.find((one) => one.querySelector('h2')?.textContent?.includes(under));
    const found = [...(part?.querySelectorAll<HTMLElement>('label, button') ?? [])].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === wanted,
    );
    found?.click();
    return found !== undefined;
  };
  const isThere = async () => {
    if (section) return options.evaluate(press, label, section);
    const headings = await options.$$eval('.section h2', (all) => all.map((one) => one.textContent ?? ''));
    for (const heading of headings) if (await options.evaluate(press, label, heading)) return true;
    return false;
  };
  await expect.poll(isThere, `"${label}" in the options`).toBe(true);
}

/** Writes into a field, as keys would. */
export async function fill(options: Page, selector: string, value: string): Promise<void> {
  await options.$eval(
    selector,
    (field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}

/** Answers the next file dialog with a file; the driver cannot do so in both browsers. */
export async function answerWithFile(options: Page, name: string, text: string): Promise<void> {
  await options.evaluate(
    (file, content) => {
      HTMLInputElement.prototype.click = function answer() {
        const given = new DataTransfer();
        given.items.add(new File([content], file));
        this.files = given.files;
        this.dispatchEvent(new Event('change'));
      };
    },
    name,
    text,
  );
}

/** What a press on a button would save as a file. */
export async function savedBy(options: Page, press: () => Promise<void>): Promise<string> {
  await options.evaluate(() => {
    const world = window as { saved?: Promise<string> };
    URL.createObjectURL = (blob) => {
      world.saved = (blob as Blob).text();
      return 'about:blank#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press();
  return options.evaluate(() => (window as { saved?: Promise<string> }).saved ?? '');
}
