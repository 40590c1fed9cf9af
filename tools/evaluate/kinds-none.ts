/** Kinds that come near a quotation and are none. */
import { kind, longParagraph, type PassageKind } from './kind.ts';
import { around, paragraph } from './page-parts.ts';
import type { Random } from './random.ts';
import type { SourceArticle } from './source-article.ts';

const FRAGMENTS = 6;
const FRAGMENT_WORDS = 5;

/** Five words each, from parts of the article that do not touch, in no order. */
function fragments({ words }: SourceArticle, random: Random): string[] {
  const part = Math.floor(words.length / FRAGMENTS);
  return Array.from({ length: FRAGMENTS }, (_, at) => {
    const start = at * part + random.whole(part - 2 * FRAGMENT_WORDS);
    return words
      .slice(start, start + FRAGMENT_WORDS)
      .map(({ text }) => text)
      .join(' ');
  }).sort(() => random.whole(3) - 1);
}

export const NONE: readonly PassageKind[] = [
  kind(
    'five-word fragments',
    'none',
    (article, random) => {
      const parts = fragments(article, random).map(
        (words) =>
          `${random.pick(['They speak of', 'Much is said about', 'It came back to'])} ${words} before lunch.`,
      );
      return parts.map((one) => paragraph(`${one} ${around(random)}`)).join('');
    },
    { needsArticle: true },
  ),
  kind(
    'quoted fragments',
    'none',
    (article, random) => {
      const parts = fragments(article, random).map((words) => `“${words}”`);
      return paragraph(`Some phrases stay with a reader: ${parts.join(', or ')}. ${around(random)}`);
    },
    { needsArticle: true },
  ),
  kind(
    'words of the article, shuffled',
    'none',
    (article, random) => {
      const [from, to] = longParagraph(article, random);
      const words = article.words.slice(from, to).map(({ text }) => text);
      return paragraph(
        words
          .sort(() => random.whole(3) - 1)
          .filter((_, at) => at % 2 === 0)
          .join(' '),
      );
    },
    { needsArticle: true },
  ),
  kind('stock phrases in a row', 'none', (article, random) => {
    const { stockPhrases } = article.pack.article;
    const parts = Array.from({ length: 5 }, () => random.pick(stockPhrases));
    return paragraph(`The statement speaks of ${parts.join(', ')}. ${around(random)}`);
  }),
];
