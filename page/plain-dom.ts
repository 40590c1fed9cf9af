/**
 * Ways through the DOM that a page cannot bend. The fields of a form stand as properties on the form, before
 * the built-in ones: with `<input name="parentNode">` in it, `form.parentNode` is that field, and a walk upwards
 * never ends. The getters of the prototypes are the browser's own: a content script's world has its own prototypes.
 */
function getterOf<Result>(name: keyof Node): (node: Node) => Result {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, name)!;
  return (node) => get!.call(node) as Result;
}

export const parentOf = getterOf<ParentNode | null>('parentNode');
export const firstChildOf = getterOf<ChildNode | null>('firstChild');
export const lastChildOf = getterOf<ChildNode | null>('lastChild');
export const nextSiblingOf = getterOf<ChildNode | null>('nextSibling');

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const isRendered = (element: Element, options: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
