/** Labelled pages for terms: tests/fixtures/labelled/terms/*.txt, where `[[id|words]]` marks a mention. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mark } from './marks.ts';

/** `group` is the file, `name` the page's title in it. */
export type TermPage = { readonly group: string; readonly name: string; readonly html: string };

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/labelled');

/**
 * @param terms - ids, in the order that marks count by
 * @throws where a page names a term that the pack does not have
 */
export function readTermPages(terms: readonly string[]): TermPage[] {
  return readdirSync(join(FOLDER, 'terms'))
    .sort()
    .flatMap((file) => readPages(join('terms', file), terms));
}

/** Pages on the article's subject that quote nothing of it. */
export const readSameSubjectPages = (): TermPage[] => readPages('same-subject.txt', []);

function readPages(file: string, terms: readonly string[]): TermPage[] {
  const [, ...pages] = readFileSync(join(FOLDER, file), 'utf8').split(/^=== /m);
  return pages.map((page) => {
    const [name = '', ...lines] = page.split('\n');
    const html = toHtml(lines.join('\n'), terms, `${file}, "${name}"`);
    return { group: basename(file, '.txt'), name, html };
  });
}

const toHtml = (text: string, terms: readonly string[], place: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((block) => `<p>${markMentions(block.replaceAll('&', '&amp;'), terms, place)}</p>`)
    .join('\n');

const markMentions = (block: string, terms: readonly string[], place: string): string =>
  block.replace(/\[\[([a-z0-9-]+)\|([^\]]+)\]\]/g, (_, id: string, words: string) => {
    const at = terms.indexOf(id);
    if (at < 0) throw new Error(`${place}: the pack has no term "${id}". Correct the label.`);
    return mark(words, 'term', at);
  });
