/**
 * The floor: the least that any annotator must do. One text-only walk that reads the data of every visible text
 * node; elements that hold no prose are told by their name, editors by one query.
 */
const SKIPPED = new Set(['script', 'style', 'noscript', 'textarea', 'template', 'select']);

export function walkFloor(): number {
  const editors = editableElements();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  let last: Node | null = null;
  let isSkipped = false;
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const parent = text.parentNode as Element;
    if (parent !== last) {
      last = parent;
      isSkipped = SKIPPED.has(parent.localName) || editors.has(parent);
    }
    if (!isSkipped) units += text.data.length;
  }
  return units;
}

function editableElements(): Set<Element> {
  const editors = new Set<Element>();
  for (const editor of document.body.querySelectorAll('[contenteditable]:not([contenteditable="false"])')) {
    editors.add(editor);
    for (const inner of editor.querySelectorAll('*')) editors.add(inner);
  }
  return editors;
}

/** Text nodes in which peers look that have no walk of their own. */
export function visibleTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    if (!SKIPPED.has((text.parentNode as Element).localName)) texts.push(text);
  return texts;
}
