/**
 * Pages as news sites build them: indented markup, of whose text nodes two thirds are white space; menus, links in
 * the text, lists, tables, scripts and styles between. The same seed gives the same page.
 */
import { makeRandom, type Random } from '../../../tools/evaluate/random.ts';
import { makeParagraph, makeSentence, pickWord } from './prose.ts';

export type PageOptions = {
  readonly seed: number;
  /** Length of all text nodes together, white space included, in UTF-16 units. */
  readonly units: number;
  /** Paragraphs as HTML that are spread evenly over the page. */
  readonly planted?: readonly string[];
};

/** Share of a page's text nodes' units that is white space of the markup. */
const INDENT = ' '.repeat(26);

export function makePage({ seed, units, planted = [] }: PageOptions): string {
  const random = makeRandom(seed);
  const parts: string[] = [];
  let length = 0;
  let next = 0;
  while (length < units || next < planted.length) {
    const part = random.pick(PARTS)(random);
    parts.push(part);
    length += textLength(part);
    while (next < planted.length && length >= (units * (next + 1)) / (planted.length + 1))
      parts.push(`<p>${planted[next++]!}</p>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <style>::highlight(found) { background: #fe8 } nav a, li { display: inline-block; margin: 4px }</style></head>
    <body>${parts.join('\n')}</body></html>`;
}

const textLength = (html: string): number => html.replace(/<(script|style)>.*?<\/\1>|<[^>]+>/gs, '').length;

const line = (text: string): string => `\n${INDENT}${text}\n${INDENT}`;
const link = (text: string): string => `<a href="#">${text}</a>`;

const paragraph = (random: Random): string =>
  `<div class="row">${line(
    `<p>${line(
      makeParagraph(random).replace(/(\w+ \w+)(?= \w+\.)/g, (words) =>
        random.chance(0.4) ? link(words) : words,
      ),
    )}</p>`,
  )}</div>`;

const PARTS: readonly ((random: Random) => string)[] = [
  paragraph,
  paragraph,
  paragraph,
  (random) =>
    `<section>${line(`<h2><span>${makeSentence(random)}</span></h2>`)}${paragraph(random)}</section>`,
  (random) =>
    `<nav>${Array.from({ length: 8 }, () => line(link(pickWord(random)))).join('')}</nav><script>${'var x = 1;'.repeat(40)}</script>`,
  (random) =>
    `<ul>${Array.from({ length: 6 }, () => line(`<li>${line(`<em>${pickWord(random)}</em> ${makeSentence(random)}`)}</li>`)).join('')}</ul>`,
  (random) =>
    `<figure>${line(`<img alt="">`)}<figcaption>${line(`${makeSentence(random)} <small>${pickWord(random)}</small>`)}</figcaption></figure>`,
  (random) =>
    `<table>${Array.from({ length: 3 }, () => `<tr>${Array.from({ length: 4 }, () => line(`<td>${pickWord(random)} ${random.whole(900)}</td>`)).join('')}</tr>`).join('')}</table>`,
];
