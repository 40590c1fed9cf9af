/** Draws a component into a document of its own and takes it away after the test. */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** The element that holds what was drawn. */
export async function draw(what: ComponentChild): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  await act(() => render(what, place));
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
