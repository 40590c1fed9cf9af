/**
 * The whole article on three kinds of pages. Its text is not part of this repository: name a file
 * that holds it in SIDELIGHT_ARTICLE. Without it, the same stories run on the press review's
 * quotations, which are all of the text that is here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { passageCoverage } from './coverage.ts';
import { claimsIn, isCommonWord, termsIn } from './expectations.ts';
import { expect, test } from './reader.ts';
import { type Paragraph, readParagraphs, SKELETONS } from './skeletons.ts';

const file = process.env.SIDELIGHT_ARTICLE;
const pageFile = file && resolve(dirname(file), 'page.en.txt');

const TEXTS: { name: string; paragraphs: Paragraph[]; claims: number }[] = [];
if (file) {
  TEXTS.push({ name: 'the article', paragraphs: readParagraphs(readFileSync(file, 'utf8')), claims: 35 });
  if (pageFile && existsSync(pageFile)) {
    const paragraphs = readParagraphs(readFileSync(pageFile, 'utf8'));
    TEXTS.push({ name: 'the article under its lead', paragraphs, claims: 35 });
  }
} else {
  console.log(
    'SIDELIGHT_ARTICLE is not set: the article’s stories run on the quotations of the press review only.',
  );
  TEXTS.push({ name: 'quotations only, no SIDELIGHT_ARTICLE', paragraphs: quotations(), claims: 4 });
}

for (const { name, paragraphs, claims } of TEXTS) {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  for (const [skeleton, build] of Object.entries(SKELETONS)) {
    test(`${name}, ${skeleton} page: all of it is covered, every claim and term is there`, async ({
      reader,
      site,
    }) => {
      await reader.open(site.page(build(paragraphs)));
      await expect.poll(() => reader.highlights('passage')).not.toEqual([]);
      await reader.settled();

      const coverage = await reader.page.evaluate(passageCoverage);
      expect(coverage).toHaveLength(paragraphs.length);
      for (const { words, uncovered } of coverage) {
        expect(uncovered.length, `uncovered: ${uncovered.join(' ')}`).toBeLessThanOrEqual(words * 0.01);
      }
      expect(await reader.highlights('altered')).toEqual([]);

      const expected = claimsIn(text);
      const there = [...expected.values()].filter((places) => places.length > 0);
      expect(there).toHaveLength(claims);
      expect((await reader.highlights('claim')).map(plainly).sort()).toEqual(
        there.flat().map(plainly).sort(),
      );

      const mentions = (await reader.highlights('term')).filter((mention) => !isCommonWord(mention));
      expect(mentions.map(plainly)).toEqual(termsIn(text).map(plainly));
    });
  }
}

/** Words only, without a possessive ending: punctuation at the edges may fall either way. */
function plainly(text: string): string {
  return (text.replace(/[’']s$/u, '').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/**
 * The press review's quotations that are whole and unaltered, last first: in the article's order, the
 * first word of one could as well be the word that follows another there.
 */
function quotations(): Paragraph[] {
  const html = readFileSync(resolve(import.meta.dirname, '../fixtures/demo/press-review.html'), 'utf8');
  return [...html.matchAll(/<(q|blockquote)>(.*?)<\/\1>/gs)]
    .map(([, , inner]) => inner!.replace(/<footer>.*?<\/footer>/s, '').replace(/<[^>]+>/g, ''))
    .map((quote) => quote.replace(/\s+/g, ' ').replace(/^[“…\s]+|[.”\s]+$/g, ''))
    .filter((quote) => !/290|…/.test(quote))
    .map((quote): Paragraph => ({ kind: 'prose', text: quote }))
    .reverse();
}
