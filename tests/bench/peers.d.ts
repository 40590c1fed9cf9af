/** Peers that bring no types along, as far as they are used here. */
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Node,
    options: { find: RegExp; preset: 'prose'; replace: (portion: { text: string }) => Node },
  ): void;
}
declare module 'mark.js/dist/mark.es6.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      words: string[],
      options: {
        accuracy: 'exactly';
        separateWordSearch: boolean;
        acrossElements: boolean;
        each: () => void;
        done: () => void;
      },
    ): void;
  }
}
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export function processTextFragmentDirective(directive: { textStart: string }): Range[];
}
declare module 'dom-anchor-text-quote' {
  export function toRange(root: Element, selector: { exact: string }): Range;
}
