/** Skeletons that pages carry an article in, and text of our own to put around it. */
import type { Random } from './random.ts';

export const paragraph = (inner: string): string => `<p>${inner}</p>`;

/** Sentences of our own: some on the article's subject, some on nothing of the kind. */
const AROUND = [
  'The weekend market opens at eight, and the first stalls sell out of bread before the church bells ring.',
  'Several newspapers carried comments on the trip this week; this page keeps a few of them for later reading.',
  'Analysts in three capitals read the outcome differently, and none of them claimed to know what comes next.',
  'A spokesman declined to say how many papers had been signed, or when the next meeting would take place.',
  'Trade between the neighbours grew quickly at first and then levelled off as payments became harder.',
  'Our editors check every figure twice, once against the source and once against common sense.',
  'The delegation left in the evening, and the streets around the square were opened again before midnight.',
  'Readers asked us what the various programmes have in common; the short answer is that nobody agrees.',
  'Rain is expected in the north, with a light wind from the west and some sun towards the evening.',
  'Whether this is a turning point or only another photograph is a question for historians.',
];
export const around = (random: Random): string => random.pick(AROUND);

const ADVERTS = [
  '<aside>Advertisement: Comfortable shoes for long walks, now with free delivery until Sunday.</aside>',
  '<div class="related"><a href="#r1">Ten quiet places by the sea</a> <a href="#r2">How to keep a fountain pen alive</a></div>',
  '<div>Subscribe to our newsletter and get the best stories of the week every Friday morning, free of charge.</div>',
  '<figure><img src="data:," alt=""><figcaption>A square in spring. Photo: archive</figcaption></figure>',
];
export const advert = (random: Random): string => random.pick(ADVERTS);

/** A way to print paragraphs, already marked up inside, as a page. */
export type Skeleton = (paragraphs: readonly string[], random: Random) => string;

export const SKELETONS: Readonly<Record<string, Skeleton>> = {
  news: (paragraphs, random) =>
    `<header><nav><a href="#">Home</a> <a href="#">World</a></nav></header><main><article><h1>What they wrote</h1>${paragraphs
      .map(paragraph)
      .join('')}</article></main><footer>${around(random)}</footer>`,
  blog: (paragraphs, random) =>
    `<div class="post">${paragraph(around(random))}${paragraphs.map((one) => `<div>${one}</div>`).join('\n')}</div>`,
  forum: (paragraphs, random) =>
    `<ul class="thread"><li><b>reader7</b>: ${around(random)}</li><li><b>anna</b> wrote:<blockquote>${paragraphs.join(
      '<br><br>',
    )}</blockquote></li><li><b>reader7</b>: ${around(random)}</li></ul>`,
  mail: (paragraphs, random) =>
    `<div>On Friday somebody forwarded:</div><blockquote type="cite">${paragraphs
      .map((one) => `<div>${one}</div><div><br></div>`)
      .join('')}</blockquote><div>${around(random)}</div>`,
  table: (paragraphs, random) =>
    `<table><tr><th>No.</th><th>Text</th><th>Note</th></tr>${paragraphs
      .map(
        (one, at) =>
          `<tr><td>${at + 1}</td><td>${one}</td><td>${random.chance(0.5) ? 'checked' : ''}</td></tr>`,
      )
      .join('')}</table>`,
  wiki: (paragraphs) =>
    `<div class="mw-body"><h2>Text<span class="edit"> [<a href="#">edit</a>]</span></h2>${paragraphs
      .map((one, at) => `<p>${one}<sup class="reference"><a href="#n${at}">[${at + 1}]</a></sup></p>`)
      .join('')}</div>`,
};
