import { sendCommand } from '../../tools/drive/toolbar.ts';
import { expect, test } from './reader.ts';

const PAGE = `<p>First the <a href="#x">Belt</a> and Road Initiative.</p>
  <p>Then the Global Security Initiative.</p><p><a href="#end">The end</a></p>`;

test('without a pointer: from the page to a source link and back, and on to the next highlight', async ({
  driven,
  reader,
  site,
}) => {
  const address = site.page(PAGE);
  await reader.open(address);
  await expect.poll(() => reader.highlights('term')).toHaveLength(2);
  await reader.page.focus('a[href="#end"]');

  await expect(async () => {
    await sendCommand(driven, address, { kind: 'step', by: 1 }); // the card's script may not be there yet
    await expect
      .poll(() => reader.highlights('active'), { timeout: 1000 })
      .toEqual(['Belt and Road Initiative']);
  }).toPass();
  await reader.page.bringToFront();
  await sendCommand(driven, address, { kind: 'open-card' });
  await reader.page.bringToFront();
  await expect.poll(() => reader.focusInCard()).toBe('Belt and Road Initiative');

  await pressUntil(/^\d+ sources$/);
  await reader.press('Enter');
  await expect.poll(() => reader.focusInCard('localName')).toBe('a');
  await reader.press('Tab');
  expect(await reader.focusInCard('localName')).toBe('a');
  const tabs = (await driven.browser.pages()).length;
  await reader.press('Enter');
  await expect.poll(async () => (await driven.browser.pages()).length).toBe(tabs + 1);
  const source = (await driven.browser.pages()).at(-1);
  await source?.close();
  await reader.page.bringToFront();
  expect(await reader.focusInCard('localName')).toBe('a');
  await reader.press('Escape');
  await expect.poll(() => reader.cardState()).toBeUndefined();
  await expect
    .poll(() => reader.page.evaluate(() => document.activeElement?.getAttribute('href')))
    .toBe('#end');

  await sendCommand(driven, address, { kind: 'step', by: 1 });
  await expect.poll(() => reader.highlights('active')).toEqual(['Global Security Initiative']);
  await sendCommand(driven, address, { kind: 'step', by: -1 });
  await expect.poll(() => reader.highlights('active')).toEqual(['Belt and Road Initiative']);

  /** Goes on with Tab until what has the focus is called so. */
  async function pressUntil(name: RegExp): Promise<void> {
    for (let times = 0; times < 40; times++) {
      await reader.press('Tab');
      if (name.test(await reader.focusInCard())) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  }
});
