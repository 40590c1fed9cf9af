import { sendCommand } from '../../tools/drive/toolbar.ts';
import { expect, test } from './reader.ts';

test('without a pointer: walk to a highlight, open its card, go through it, close it', async ({
  driven,
  reader,
  site,
}) => {
  const address = site.page(
    '<p>First the <a href="#x">Belt</a> and Road Initiative.</p><p>Then the Global Security Initiative.</p>',
  );
  await reader.open(address);
  await expect.poll(() => reader.highlights('term')).toHaveLength(2);

  await sendCommand(driven, address, { kind: 'step', by: 1 });
  await expect.poll(() => reader.highlights('active')).toEqual(['Belt and Road Initiative']);
  await sendCommand(driven, address, { kind: 'step', by: 1 });
  await expect.poll(() => reader.highlights('active')).toEqual(['Global Security Initiative']);

  await sendCommand(driven, address, { kind: 'open-card' });
  await expect.poll(() => reader.spokenText()).toContain('Global Security Initiative');
  await expect.poll(() => reader.focusInCard()).not.toBe('');
  await reader.press('Tab');
  await expect.poll(() => reader.focusInCard()).not.toBe('');

  await reader.press('Escape');
  await expect.poll(() => reader.spokenText()).toBe('');
});
