import { expect, test } from 'vitest';
import { attributeOf, firstChildOf, lastChildOf, nextSiblingOf, parentOf } from '../../page/plain-dom.ts';
import { readPage } from '../../page/read-page.ts';

/** A form whose fields are called like properties of nodes. */
function bentForm(): HTMLFormElement {
  const names = ['parentNode', 'firstChild', 'lastChild', 'nextSibling', 'getAttribute', 'localName'];
  document.body.innerHTML = `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>words</p></form><hr>`;
  const form = document.querySelector('form')!;
  // jsdom leaves out what browsers do here by themselves.
  for (const name of names) Object.defineProperty(form, name, { value: form.elements.namedItem(name) });
  return form;
}

test('a form’s fields do not stand in the way', () => {
  const form = bentForm();
  expect(parentOf(form)).toBe(document.body);
  expect(firstChildOf(form)).toBe(form.querySelector('input'));
  expect(lastChildOf(form)).toBe(form.querySelector('p'));
  expect(nextSiblingOf(form)).toBe(document.querySelector('hr'));
  expect(attributeOf(form, 'class')).toBeNull();
});

test('reading a bent form ends', () => {
  bentForm();
  expect(readPage(document.body).text).toBe('words\n');
});
