/** Kinds in which every word of the article is as it was, however the page shows it. */
import { renderPassage, verbatim } from './edit-words.ts';
import {
  type Group,
  kind,
  longParagraph,
  longSentence,
  type PassageKind,
  plain,
  quoted,
  report,
} from './kind.ts';
import { advert, around, paragraph, SKELETONS } from './page-parts.ts';
import type { Random } from './random.ts';

const wholeIn = (name: string): PassageKind =>
  kind(
    `whole article: ${name}`,
    'verbatim',
    (article, random) =>
      SKELETONS[name]!(
        article.paragraphs.map((range) => plain(article, range)),
        random,
      ),
    { needsArticle: true },
  );

const window = (words: number, isQuoted: boolean): PassageKind =>
  kind(
    `${words} words${isQuoted ? ' in quotation marks' : ''}`,
    'verbatim',
    (article, random) => {
      const [from, to] = longParagraph(article, random, words);
      const start = from + random.whole(Math.max(1, to - from - words + 1));
      const inner = plain(article, [start, Math.min(to, start + words)]);
      return report(random, isQuoted ? quoted(inner) : inner);
    },
    { needsArticle: words > 12 },
  );

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

export const VERBATIM: readonly PassageKind[] = [
  ...Object.keys(SKELETONS).map(wholeIn),
  kind(
    'lead repeated',
    'verbatim',
    (article, random) => {
      const [lead, ...rest] = article.paragraphs;
      const again = [lead!, ...rest.slice(-2), lead!, ...rest];
      return SKELETONS.news!(
        again.map((range) => plain(article, range)),
        random,
      );
    },
    { needsArticle: true },
  ),
  kind(
    'advertisements between',
    'verbatim',
    (article, random) => {
      const parts = article.paragraphs.flatMap((range) => [paragraph(plain(article, range)), advert(random)]);
      return `<article>${parts.join('')}</article>`;
    },
    { needsArticle: true },
  ),
  kind(
    'one section',
    'verbatim',
    (article, random) => {
      const from = random.whole(article.paragraphs.length - 4);
      const part = article.paragraphs.slice(from, from + 3 + random.whole(2));
      return SKELETONS.blog!(
        part.map((range) => plain(article, range)),
        random,
      );
    },
    { needsArticle: true },
  ),
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
  kind(
    'reordered',
    'verbatim',
    (article, random) => {
      const all = article.sentences.filter(([from, to]) => to - from >= 8);
      const chosen = [...new Set(Array.from({ length: 8 }, () => random.whole(all.length)))];
      const order = chosen.sort((a, b) => b - a).map((at) => all[at]!);
      const inner = order.map((range) => plain(article, range)).join(' ');
      return `${paragraph(around(random))}${paragraph(inner)}`;
    },
    { needsArticle: true },
  ),
  kind(
    'narration between',
    'verbatim',
    (article, random) => {
      const [from, to] = longSentence(article, random, 20);
      const middle = from + 9 + random.whole(to - from - 18);
      const said = random.pick([
        'the column says',
        'they go on',
        'he adds',
        'writes the author of the piece',
      ]);
      return report(
        random,
        `“${plain(article, [from, middle])},” ${said}, “${plain(article, [middle, to])}”`,
      );
    },
    { needsArticle: true },
  ),
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
  kind(
    'very long page',
    'verbatim',
    (article, random) => {
      const filler = Array.from({ length: 400 }, () => paragraph(`${around(random)} ${around(random)}`));
      filler.splice(100 + random.whole(200), 0, paragraph(plain(article, longParagraph(article, random))));
      return filler.join('');
    },
    { needsArticle: true },
  ),
];
