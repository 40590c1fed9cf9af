// @vitest-environment node
/** Translations of an article: each with a fingerprint and anchors of its own, all in one pack. */
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../content-data/schema.ts';
import { findMatches } from '../../match/find-matches.ts';
import { fingerprintText } from '../../match/fingerprint.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import { makeSyntheticPack } from '../../tools/evaluate/synthetic-pack.ts';
import { blocksOf } from './blocks-of.ts';

const CHINESE = `奥尔德米尔的闸工在三月一个下雨的星期二最后一次关上了上闸门，两百年的手工劳作就此结束。
运河至今仍为十九座磨坊供水，也浇灌塔恩山下的果园。两个城镇分担每一次修理的费用，并约定永远不把闸门卖给私人公司。
最后一位闸工把铁钥匙挂在博物馆的钉子上。她说，闸门在她手中开过六千二百次，从来没有迟到过。`;
const RUSSIAN = `Смотрители шлюзов Олдермира в последний раз закрыли верхние ворота дождливым вторником в марте.
Канал до сих пор питает девятнадцать мельниц и орошает сады под холмом Тарн. Два города делят расходы на каждый ремонт.
Последняя смотрительница повесила железный ключ на гвоздь в музее. Ворота, сказала она, открывались шесть тысяч двести раз.`;

function withTranslations(): Pack {
  const pack = makeSyntheticPack();
  return {
    ...pack,
    fingerprints: [...pack.fingerprints, fingerprintText(CHINESE, 'zh'), fingerprintText(RUSSIAN, 'ru')],
    claims: pack.claims.map((claim) =>
      claim.id === 'mills'
        ? {
            ...claim,
            anchors: {
              ...claim.anchors,
              zh: { start: '为十九座磨坊供水', end: '山下的果园', paragraph: 2 },
              ru: { start: 'питает девятнадцать мельниц', end: 'под холмом Тарн', paragraph: 2 },
            },
          }
        : claim,
    ),
  };
}

const index = buildMatchIndex([makeIndexSource(withTranslations())]);
const find = (...blocks: string[]) => {
  const page = blocksOf(...blocks);
  return findMatches(page, index).map((match) => ({
    ...match,
    words: page.text.slice(match.start, match.end),
  }));
};

describe('a page in another language', () => {
  it.each([
    ['zh', CHINESE],
    ['ru', RUSSIAN],
  ])(
    'that carries the whole article in %s is one passage of that rendition, with its claim',
    (language, text) => {
      const found = find(...text.split('\n'));
      const passages = found.filter(({ kind }) => kind === 'passage');
      expect(passages).toHaveLength(1);
      expect(passages[0]).toMatchObject({ rendition: language, articleStart: 0, alterations: [] });
      expect(found.filter(({ kind }) => kind === 'claim')).toMatchObject([{ id: 'mills', by: 'passage' }]);
    },
  );

  it.each([
    [
      'Chinese',
      '他写道：“两个城镇分担每一次修理的费用，并约定永远不把闸门卖给私人公司。”',
      '两个城镇分担每一次修理的费用，并约定永远不把闸门卖给私人公司',
    ],
    [
      'Russian, in other cases',
      'Автор пишет: «Канал до сих пор питает девятнадцать мельниц и орошает сады под холмом Тарн».',
      'Канал до сих пор питает девятнадцать мельниц и орошает сады под холмом Тарн',
    ],
  ])('that quotes a sentence in %s', (_, text, words) => {
    expect(
      find(text)
        .filter(({ kind }) => kind === 'passage')
        .map((one) => one.words),
    ).toEqual([words]);
  });

  it.each([
    ['Chinese', '她说，闸门在她手中开过八千二百次，从来没有迟到过。', '八', 'number'],
    [
      'Russian',
      'Канал до сих пор питает двадцать мельниц и орошает сады под холмом Тарн.',
      'двадцать',
      'number',
    ],
  ])('with a word changed in %s', (_, text, word, sense) => {
    const [passage] = find(text).flatMap((match) => (match.kind === 'passage' ? [match] : []));
    const altered = passage!.alterations.map((one) => [text.slice(one.start, one.end), one.sense]);
    expect(altered).toEqual([[word, sense]]);
  });

  it.each([
    ['a short run of Chinese characters', '公司的费用由两个城镇承担，最后一次会议在三月举行。'],
    ['Chinese on another matter', '今天的会议讨论了明年的预算和图书馆的建设。'],
    ['Russian on another matter', 'Сегодня на заседании обсудили бюджет библиотеки на следующий год.'],
  ])('finds nothing in %s', (_, text) => {
    expect(find(text).filter(({ kind }) => kind === 'passage')).toEqual([]);
  });
});
