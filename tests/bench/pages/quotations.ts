/** Quotations of the article for pages: words as they stand, or altered by one or two. */
import { type Alter, dropOne, insertOne, replaceOne, several } from '../../../tools/evaluate/alter.ts';
import { verbatim } from '../../../tools/evaluate/edit-words.ts';
import { makeRandom } from '../../../tools/evaluate/random.ts';
import { bundledArticle } from '../../../tools/evaluate/source-article.ts';

export type Quotation = {
  /** As the article has it: what a peer is given. */
  readonly exact: string;
  /** As the page has it. */
  readonly onPage: string;
};

const EDITS: readonly Alter[] = [replaceOne, insertOne, dropOne, several(2, replaceOne, insertOne, dropOne)];

/** @param isEdited - false: word by word */
export function makeQuotations(count: number, isEdited: boolean): Quotation[] {
  const article = bundledArticle();
  const random = makeRandom(4);
  const long = article.paragraphs.filter(([from, to]) => to - from >= 8);
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = random.pick(long);
    const length = Math.min(to - from, 8 + (at * 32) / count);
    const start = from + random.whole(to - from - Math.floor(length) + 1);
    const words = verbatim(article, start, start + Math.floor(length));
    const changed = isEdited ? EDITS[at % EDITS.length]!(words, random) : words;
    const text = (list: readonly { text: string }[]) => list.map((word) => word.text).join(' ');
    return { exact: text(words), onPage: text(changed) };
  });
}

export const asHtml = ({ onPage }: Quotation): string =>
  `As one writer put it: <q>${onPage.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</q>, and readers answered at once.`;
