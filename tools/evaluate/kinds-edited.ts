/** Kinds in which words were altered, added or left out, openly or not. */
import * as alter from './alter.ts';
import { added, leaveOut, type PageWord, renderPassage, verbatim } from './edit-words.ts';
import { kind, longParagraph, longSentence, type PassageKind, quoted, report } from './kind.ts';
import { around, paragraph, SKELETONS } from './page-parts.ts';

/** One sentence or paragraph, altered, in quotation marks or as a paragraph of its own. */
const altered = (name: string, change: alter.Alter, isWhole = false): PassageKind =>
  kind(
    name,
    'edited',
    (article, random) => {
      const range = isWhole ? longParagraph(article, random) : longSentence(article, random, 14);
      const inner = renderPassage(article, change(verbatim(article, ...range), random));
      return isWhole ? `${paragraph(around(random))}${paragraph(inner)}` : report(random, quoted(inner));
    },
    { needsArticle: isWhole },
  );

export const EDITED: readonly PassageKind[] = [
  altered('one word replaced', alter.replaceOne),
  altered('one word added', alter.insertOne),
  altered('one word left out', alter.dropOne),
  altered('several words', alter.several(3, alter.replaceOne, alter.insertOne, alter.dropOne), true),
  altered('number changed', alter.changeNumber, true),
  altered('name changed', alter.changeName),
  altered('negation', alter.negate),
  altered('first word changed', alter.replaceEnd('first')),
  altered('last word changed', alter.replaceEnd('last')),
  altered('spelling', alter.britishSpelling, true),
  altered('scanning errors', alter.garble(7), true),
  kind(
    'edited throughout',
    'edited',
    (article, random) => {
      const change = alter.several(2, alter.replaceOne, alter.insertOne, alter.dropOne, alter.changeName);
      const parts = article.paragraphs.map(([from, to]) => {
        const words = verbatim(article, from, to);
        return renderPassage(article, to - from > 20 ? change(words, random) : words);
      });
      return SKELETONS.news!(parts, random);
    },
    { needsArticle: true },
  ),
  kind(
    'ellipsis',
    'edited',
    (article, random) => {
      const [from, to] = longSentence(article, random, 22);
      const words = leaveOut(verbatim(article, from, to), 8, 8 + 3 + random.whole(to - from - 19));
      const sign = random.pick([' … ', ' ... ', ' [...] ', ' […] ', '… ']);
      return report(
        random,
        quoted(renderPassage(article, words, (at) => (words[at]!.leftOut > 0 ? sign : ' '))),
      );
    },
    { needsArticle: true },
  ),
  kind(
    'two sentences, the middle left out',
    'edited',
    (article, random) => {
      const [from, to] = longParagraph(article, random, 45);
      const left = Math.min(30, to - from - 26);
      const words = leaveOut(verbatim(article, from, to), 13, 13 + left);
      return report(
        random,
        quoted(renderPassage(article, words, (at) => (words[at]!.leftOut > 0 ? ' [...] ' : ' '))),
      );
    },
    { needsArticle: true },
  ),
  kind(
    'bracketed words',
    'edited',
    (article, random) => {
      const words = verbatim(article, ...longSentence(article, random, 14));
      const place = 5 + random.whole(words.length - 9);
      const note: PageWord[] = random.pick([['sic'], ['as', 'they', 'say'], ['our', 'emphasis']]).map(added);
      const inner = note.map((one, at) => ({
        ...one,
        text: (at === 0 ? '[' : '') + one.text + (at === note.length - 1 ? ']' : ''),
      }));
      return report(
        random,
        quoted(renderPassage(article, [...words.slice(0, place), ...inner, ...words.slice(place)])),
      );
    },
    { needsArticle: true },
  ),
  kind(
    'bracketed capital',
    'edited',
    (article, random) => {
      const [from, to] = longSentence(article, random, 18);
      const start = from + 2 + random.whole(4);
      const [first, ...rest] = verbatim(article, start, to);
      const text = first!.text.replace(
        /^(\p{P}*)(\p{L})/u,
        (_, before: string, letter: string) =>
          `${before}[${/\p{Lu}/u.test(letter) ? letter.toLowerCase() : letter.toUpperCase()}]`,
      );
      return report(random, quoted(renderPassage(article, [{ ...first!, text }, ...rest])));
    },
    { needsArticle: true },
  ),
  kind('hyphens at line ends', 'edited', (article, random) => {
    const words = verbatim(article, ...longSentence(article, random));
    const inner = words.map((one, at) =>
      at % 5 === 2 && at < words.length - 2 && /^\p{L}{7,}$/u.test(one.text)
        ? { ...one, text: `${one.text.slice(0, 4)}-\n${one.text.slice(4)}` }
        : one,
    );
    return report(random, quoted(renderPassage(article, inner)));
  }),
];
