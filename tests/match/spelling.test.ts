// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../match/spelling.ts';
import { withTraditional } from '../../match/traditional-chinese.ts';

describe('spellings of one word', () => {
  it.each([
    ['organisation', 'organization'],
    ['prioritizes', 'prioritises'],
    ['emphasising', 'emphasizing'],
    ['honours', 'honors'],
    ['labour', 'labor'],
    ['neighbor', 'neighbour'],
    ['centre', 'center'],
    ['centered', 'centred'],
    ['defence', 'defense'],
    ['catalogue', 'catalog'],
    ['travelled', 'traveled'],
    ['programme', 'program'],
    ['analyse', 'analyze'],
  ])('%s is %s', (one, other) => {
    expect(spellingsOf(one)).toContain(other);
    expect(spellingsOf(other)).toContain(one);
  });

  it.each([
    ['for', 'four'],
    ['or', 'our'],
    ['tor', 'tour'],
    ['filed', 'filled'],
    ['war', 'wars'],
  ])('%s is not %s', (one, other) => {
    expect(spellingsOf(one)).not.toContain(other);
    expect(spellingsOf(other)).not.toContain(one);
  });
});

describe('a name in traditional characters', () => {
  it.each([
    ['一带一路', '一帶一路'],
    ['联合国', '聯合國'],
    ['金砖国家', '金磚國家'],
    ['人类命运共同体', '人類命運共同體'],
    ['全球发展倡议', '全球發展倡議'],
    ['欧亚经济联盟', '歐亞經濟聯盟'],
    ['单边制裁', '單邊制裁'],
  ])('%s', (simplified, traditional) => {
    expect(withTraditional(simplified)).toEqual([simplified, traditional]);
  });

  it('is there once where nothing differs', () => {
    expect(withTraditional('全球南方')).toEqual(['全球南方']);
    expect(withTraditional('Global South')).toEqual(['Global South']);
  });
});
