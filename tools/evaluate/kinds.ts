/** Kinds of difficulty, each a maker of pages. Chance decides which words; the kind decides what is done to them. */
import * as alter from './alter.ts';
import { added, leaveOut, type PageWord, renderPassage, verbatim } from './edit-words.ts';
import { advert, around, paragraph, SKELETONS } from './page-parts.ts';
import type { Random } from './random.ts';
import type { SourceArticle } from './source-article.ts';

/** What a kind is judged by: `none` pages hold no passage at all. */
export type Group = 'verbatim' | 'edited' | 'none';
export type PassageKind = {
  readonly name: string;
  readonly group: Group;
  readonly make: (article: SourceArticle, random: Random) => string;
};

type Range = readonly [from: number, to: number];

const kind = (name: string, group: Group, make: PassageKind['make']): PassageKind => ({ name, group, make });
const plain = (article: SourceArticle, [from, to]: Range): string =>
  renderPassage(article, verbatim(article, from, to));

const longSentence = (article: SourceArticle, random: Random, least = 12): Range =>
  random.pick(article.sentences.filter(([from, to]) => to - from >= least));
const longParagraph = (article: SourceArticle, random: Random): Range =>
  random.pick(article.paragraphs.filter(([from, to]) => to - from >= 35));

/** A quotation in a report of our own. */
const report = (random: Random, quotation: string): string =>
  `<article>${paragraph(around(random))}${paragraph(`In their view, ${quotation}. ${around(random)}`)}${paragraph(around(random))}</article>`;
const quoted = (inner: string): string => `“${inner.replace(/[.,;:]([\uE000-\uF7FF]*)$/u, '$1')}”`;

const wholeIn = (name: string): PassageKind =>
  kind(`whole article: ${name}`, 'verbatim', (article, random) =>
    SKELETONS[name]!(
      article.paragraphs.map((range) => plain(article, range)),
      random,
    ),
  );

const window = (words: number, isQuoted: boolean): PassageKind =>
  kind(`${words} words${isQuoted ? ' in quotation marks' : ''}`, 'verbatim', (article, random) => {
    const [from, to] = random.pick(article.paragraphs.filter(([start, end]) => end - start >= words));
    const start = from + random.whole(to - from - words + 1);
    const inner = plain(article, [start, start + words]);
    return report(random, isQuoted ? quoted(inner) : inner);
  });

/** One sentence or paragraph, altered, in quotation marks or as a paragraph of its own. */
const altered = (name: string, change: alter.Alter, isWhole = false): PassageKind =>
  kind(name, 'edited', (article, random) => {
    const range = isWhole ? longParagraph(article, random) : longSentence(article, random, 14);
    const inner = renderPassage(article, change(verbatim(article, ...range), random));
    return isWhole ? `${paragraph(around(random))}${paragraph(inner)}` : report(random, quoted(inner));
  });

/** A sentence whose words are joined in an unusual way. */
const joined = (name: string, join: (random: Random) => string, group: Group = 'verbatim'): PassageKind =>
  kind(name, group, (article, random) => {
    const words = verbatim(article, ...longSentence(article, random));
    return report(random, `“${renderPassage(article, words, (at) => (at % 3 === 0 ? join(random) : ' '))}”`);
  });

/** Letters of a sentence written in an unusual way. */
const written = (name: string, write: (text: string, random: Random) => string): PassageKind =>
  kind(name, 'verbatim', (article, random) => {
    const words = verbatim(article, ...longSentence(article, random));
    return report(
      random,
      `“${renderPassage(
        article,
        words.map((one) => ({ ...one, text: write(one.text, random) })),
      )}”`,
    );
  });

const VERBATIM: readonly PassageKind[] = [
  ...Object.keys(SKELETONS).map(wholeIn),
  kind('lead repeated', 'verbatim', (article, random) => {
    const [lead, ...rest] = article.paragraphs;
    const again = [lead!, ...rest.slice(-2), lead!, ...rest];
    return SKELETONS.news!(
      again.map((range) => plain(article, range)),
      random,
    );
  }),
  kind('advertisements between', 'verbatim', (article, random) => {
    const parts = article.paragraphs.flatMap((range) => [paragraph(plain(article, range)), advert(random)]);
    return `<article>${parts.join('')}</article>`;
  }),
  kind('one section', 'verbatim', (article, random) => {
    const from = random.whole(article.paragraphs.length - 4);
    const part = article.paragraphs.slice(from, from + 3 + random.whole(2));
    return SKELETONS.blog!(
      part.map((range) => plain(article, range)),
      random,
    );
  }),
  window(8, true),
  window(8, false),
  window(12, true),
  window(12, false),
  window(20, false),
  kind('one quoted sentence', 'verbatim', (article, random) =>
    report(random, quoted(plain(article, longSentence(article, random)))),
  ),
  kind('quotation in a quotation', 'verbatim', (article, random) =>
    report(random, `“They wrote: ‘${plain(article, longSentence(article, random))}’ and nobody objected”`),
  ),
  kind('reordered', 'verbatim', (article, random) => {
    const all = article.sentences.filter(([from, to]) => to - from >= 8);
    const chosen = [...new Set(Array.from({ length: 8 }, () => random.whole(all.length)))];
    const order = chosen.sort((a, b) => b - a).map((at) => all[at]!);
    const inner = order.map((range) => plain(article, range)).join(' ');
    return `${paragraph(around(random))}${paragraph(inner)}`;
  }),
  kind('narration between', 'verbatim', (article, random) => {
    const [from, to] = longSentence(article, random, 20);
    const middle = from + 9 + random.whole(to - from - 18);
    const said = random.pick(['the column says', 'they go on', 'he adds', 'writes the author of the piece']);
    return report(random, `“${plain(article, [from, middle])},” ${said}, “${plain(article, [middle, to])}”`);
  }),
  joined('across elements', (random) =>
    random.pick([' <em></em>', '<br>', ' <a href="#"></a>', '<sup>[3]</sup> ', '\u00a0', '\n\t']),
  ),
  kind('words inside elements', 'verbatim', (article, random) => {
    const words = verbatim(article, ...longSentence(article, random));
    const wrap = random.pick(['em', 'a', 'b', 'span', 'mark']);
    const inner = words.map((one, at) =>
      at % 4 === 1 ? { ...one, text: `<${wrap}>${one.text}</${wrap}>` } : one,
    );
    return report(random, `“${renderPassage(article, inner)}”`);
  }),
  written('soft hyphens', (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad')),
  written('zero-width spaces', (text) => text.replace(/(\p{L}{4})(?=\p{L})/gu, '$1\u200b')),
  written('no-break spaces', (text) => `\u00a0${text}`),
  written('decomposed accents', (text) =>
    text.replace(/[aeo](?=\p{L})/gu, (letter) => `${letter}\u0301`.normalize('NFD')),
  ),
  written('ligatures', (text) =>
    text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ'),
  ),
  written('capitals', (text) => text.toUpperCase()),
  written('full width', (text) =>
    text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ),
  kind('list', 'verbatim', (article, random) => {
    const ranges = [longSentence(article, random), longSentence(article, random)];
    return `<ul>${ranges.map((range) => `<li>${plain(article, range)}</li><li>${around(random)}</li>`).join('')}</ul>`;
  }),
  kind(
    'right to left',
    'verbatim',
    (article, random) =>
      `<div dir="rtl" lang="ar"><p>هذا ما نشرته المجلة في مايو عن الزيارة وما بعدها.</p><p>«${plain(
        article,
        longSentence(article, random),
      )}» كما كتب.</p></div>`,
  ),
  kind('very long page', 'verbatim', (article, random) => {
    const filler = Array.from({ length: 400 }, () => paragraph(`${around(random)} ${around(random)}`));
    filler.splice(100 + random.whole(200), 0, paragraph(plain(article, longParagraph(article, random))));
    return filler.join('');
  }),
];

const EDITED: readonly PassageKind[] = [
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
  kind('edited throughout', 'edited', (article, random) => {
    const change = alter.several(2, alter.replaceOne, alter.insertOne, alter.dropOne, alter.changeName);
    const parts = article.paragraphs.map(([from, to]) => {
      const words = verbatim(article, from, to);
      return renderPassage(article, to - from > 20 ? change(words, random) : words);
    });
    return SKELETONS.news!(parts, random);
  }),
  kind('ellipsis', 'edited', (article, random) => {
    const [from, to] = longSentence(article, random, 22);
    const words = leaveOut(verbatim(article, from, to), 8, 8 + 3 + random.whole(to - from - 19));
    const sign = random.pick([' … ', ' ... ', ' [...] ', ' […] ', '… ']);
    return report(
      random,
      quoted(renderPassage(article, words, (at) => (words[at]!.leftOut > 0 ? sign : ' '))),
    );
  }),
  kind('two sentences, the middle left out', 'edited', (article, random) => {
    const [from, to] = random.pick(article.paragraphs.filter((range) => range[1] - range[0] >= 45));
    const left = Math.min(30, to - from - 26);
    const words = leaveOut(verbatim(article, from, to), 13, 13 + left);
    return report(
      random,
      quoted(renderPassage(article, words, (at) => (words[at]!.leftOut > 0 ? ' [...] ' : ' '))),
    );
  }),
  kind('bracketed words', 'edited', (article, random) => {
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
  }),
  kind('bracketed capital', 'edited', (article, random) => {
    const [from, to] = longSentence(article, random, 18);
    const start = from + 2 + random.whole(4);
    const [first, ...rest] = verbatim(article, start, to);
    const text = first!.text.replace(
      /^(\p{P}*)(\p{L})/u,
      (_, before: string, letter: string) =>
        `${before}[${/\p{Lu}/u.test(letter) ? letter.toLowerCase() : letter.toUpperCase()}]`,
    );
    return report(random, quoted(renderPassage(article, [{ ...first!, text }, ...rest])));
  }),
  kind('hyphens at line ends', 'edited', (article, random) => {
    const words = verbatim(article, ...longSentence(article, random));
    const inner = words.map((one, at) =>
      at % 5 === 2 && /^\p{L}{7,}$/u.test(one.text)
        ? { ...one, text: `${one.text.slice(0, 4)}-\n${one.text.slice(4)}` }
        : one,
    );
    return report(random, quoted(renderPassage(article, inner)));
  }),
];

const NONE: readonly PassageKind[] = [
  kind('five-word fragments', 'none', (article, random) => {
    const parts = Array.from({ length: 6 }, () => {
      const at = random.whole(article.words.length - 5);
      const words = article.words.slice(at, at + 5).map(({ text }) => text);
      return `${random.pick(['They speak of', 'Much is said about', 'It came back to'])} ${words.join(' ')} before lunch.`;
    });
    return parts.map((one) => paragraph(`${one} ${around(random)}`)).join('');
  }),
  kind('quoted fragments', 'none', (article, random) => {
    const parts = Array.from({ length: 6 }, () => {
      const at = random.whole(article.words.length - 5);
      return `“${article.words
        .slice(at, at + 5)
        .map(({ text }) => text)
        .join(' ')}”`;
    });
    return paragraph(`Some phrases stay with a reader: ${parts.join(', or ')}. ${around(random)}`);
  }),
  kind('words of the article, shuffled', 'none', (article, random) => {
    const [from, to] = longParagraph(article, random);
    const words = article.words.slice(from, to).map(({ text }) => text);
    return paragraph(
      words
        .sort(() => random.whole(3) - 1)
        .filter((_, at) => at % 2 === 0)
        .join(' '),
    );
  }),
  kind('stock phrases in a row', 'none', (article, random) => {
    const { stockPhrases } = article.pack.article;
    const parts = Array.from({ length: 5 }, () => random.pick(stockPhrases));
    return paragraph(`The statement speaks of ${parts.join(', ')}. ${around(random)}`);
  }),
];

export const PASSAGE_KINDS: readonly PassageKind[] = [...VERBATIM, ...EDITED, ...NONE];
