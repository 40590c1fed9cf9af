import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tools/drive/browser.ts';
import { expect } from './reader.ts';

/** Chooses a file in the options, as a reader would; the driver cannot answer a file dialog in both browsers. */
export async function choosePack(options: Page, name: string, text: string): Promise<void> {
  await options.evaluate(
    (file, content) => {
      HTMLInputElement.prototype.click = function answer() {
        const given = new DataTransfer();
        given.items.add(new File([content], file));
        this.files = given.files;
        this.dispatchEvent(new Event('change'));
      };
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('Add a pack'),
      );
      button?.click();
    },
    name,
    text,
  );
}

export const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Imports a pack in the options, by its preview. */
export async function importPack(driven: DrivenBrowser, pack: object): Promise<void> {
  const options = await driven.openExtensionPage('options.html');
  await expect.poll(() => textOf(options)).toContain('Add a pack');
  await choosePack(options, 'pack.json', JSON.stringify(pack));
  const accept = () =>
    options.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('.pack-preview .main-button');
      button?.click();
      return button !== null;
    });
  await expect.poll(accept).toBe(true);
  await expect.poll(() => textOf(options)).toContain('From a pack that you imported');
  await options.close();
}
