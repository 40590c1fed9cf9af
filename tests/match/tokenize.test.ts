// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../match/tokenize.ts';

const wordsOf = (text: string): string[] => {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
};
const hashesOf = (text: string): number[] => {
  const { count, hashes } = tokenize(text);
  return [...hashes.subarray(0, count)];
};

describe('makes no difference', () => {
  it.each([
    ['case', 'Global South', 'GLOBAL south'],
    ['accents', 'façade naïve Škoda', 'facade naive Skoda'],
    ['accents, decomposed', 'résumé', 're\u0301sume\u0301'],
    ['quotation marks', '“shared” future', '"shared" «future»'],
    ['apostrophes', "China's", 'China’s'],
    ['dashes', 'no-alliance', 'no–alliance'],
    ['dashes without spaces', 'gesture—it was', 'gesture - it was'],
    ['soft hyphen', 'Initiative', 'Ini\u00adtia\u00adtive'],
    ['zero-width space', 'Initiative', 'Ini\u200btiative'],
    ['zero-width joiners', 'Initiative', 'Ini\u200d\u200ctiative'],
    ['byte order mark', 'Initiative', '\ufeffInitiative'],
    ['no-break space', 'Belt and Road', 'Belt\u00a0and\u00a0Road'],
    ['line breaks', 'Belt and Road', 'Belt\n and\tRoad'],
    ['ligatures', 'official flags affair', 'oﬃcial ﬂags aﬀair'],
    ['full width', 'BRICS 2025', 'ＢＲＩＣＳ ２０２５'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['Turkish dotless i', 'Diyarbakır', 'Diyarbakir'],
    ['thousands comma', '1000', '1,000'],
    ['thousands no-break space', '1000000', '1\u00a0000\u202f000'],
    ['decimal comma', '190.3', '190,3'],
    ['bracketed capital', 'the visit', '[T]he visit'],
    ['Russian cases', 'инициатива', 'инициативой'],
    ['Russian adjectives', 'Шанхайская организация', 'Шанхайской организации'],
    ['ё and е', 'ещё', 'еще'],
    ['italic letters beyond U+FFFF', 'peace', '𝑝𝑒𝑎𝑐𝑒'],
  ])('%s', (_, one, other) => {
    expect(hashesOf(other)).toEqual(hashesOf(one));
  });
});

describe('makes a difference', () => {
  it.each([
    ['190', '290'],
    ['190', '19.0'],
    ['1,5', '15'],
    ['now here', 'nowhere'],
    ['Iran', 'Iraq'],
    ['是', '不是'],
    ['мир', 'война'],
  ])('%s / %s', (one, other) => {
    expect(hashesOf(other)).not.toEqual(hashesOf(one));
  });
});

describe('cuts into words', () => {
  it.each([
    ['', []],
    [' … — “”', []],
    ["China's role", ['China', 's', 'role']],
    ['people-to-people', ['people', 'to', 'people']],
    ['in 2025, 30 states', ['in', '2025', '30', 'states']],
    ['1,000 of 12,34', ['1,000', 'of', '12,34']],
    ['1, 2, 3', ['1', '2', '3']],
    ['Nos. 1,2', ['Nos', '1,2']],
    ['end.Next', ['end', 'Next']],
    ['[T]he [visit]', ['T]he', 'visit']],
    ['全球南方', ['全', '球', '南', '方']],
    ['在Moscow举行', ['在', 'Moscow', '举', '行']],
    ['ＢＲＩＣＳ', ['ＢＲＩＣＳ']],
    ['𠮷野家', ['𠮷', '野', '家']],
    ['ООН и ШОС', ['ООН', 'и', 'ШОС']],
    ['\ud800 lone \udc00', ['lone']],
    ['a😀b', ['a', 'b']],
    ['हिन्दी', ['हिन्दी']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
