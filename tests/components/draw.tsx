/** Draws a component into a document of its own and takes it away after the test. */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { catalogueOf } from '../../browser/catalogues.ts';
import { I18nContext } from '../../components/i18n.tsx';
import { createI18n } from '../../components/translate.ts';

const english = createI18n('en', catalogueOf('en'));

/** The element that holds what was drawn; in English, unless a surface in it says otherwise. */
export async function draw(what: ComponentChild): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  await act(() => render(<I18nContext.Provider value={english}>{what}</I18nContext.Provider>, place));
  return place;
}

/** Clicks the button, tab or link that reads so, and waits for what follows. */
export async function press(place: HTMLElement, name: string | RegExp): Promise<void> {
  const buttons = [...place.querySelectorAll<HTMLElement>('button, [role="button"], summary')];
  const reads = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? '';
  const found = buttons.find((element) =>
    typeof name === 'string' ? reads(element).trim() === name : name.test(reads(element)),
  );
  if (!found) throw new Error(`no button reads "${name}". There are: ${buttons.map(reads).join(' | ')}`);
  await act(() => found.click());
}
