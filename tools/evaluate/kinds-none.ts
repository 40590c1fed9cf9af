/** Kinds that come near a quotation and are none. */
import { kind, longParagraph, type PassageKind } from './kind.ts';
import { around, paragraph } from './page-parts.ts';

export const NONE: readonly PassageKind[] = [
  kind(
    'five-word fragments',
    'none',
    (article, random) => {
      const parts = Array.from({ length: 6 }, () => {
        const at = random.whole(article.words.length - 5);
        const words = article.words.slice(at, at + 5).map(({ text }) => text);
        return `${random.pick(['They speak of', 'Much is said about', 'It came back to'])} ${words.join(' ')} before lunch.`;
      });
      return parts.map((one) => paragraph(`${one} ${around(random)}`)).join('');
    },
    { needsArticle: true },
  ),
  kind(
    'quoted fragments',
    'none',
    (article, random) => {
      const parts = Array.from({ length: 6 }, () => {
        const at = random.whole(article.words.length - 5);
        return `“${article.words
          .slice(at, at + 5)
          .map(({ text }) => text)
          .join(' ')}”`;
      });
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
