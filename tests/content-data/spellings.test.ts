/** Spellings of the pack that ships, on sentences a reader might meet: the term where it is meant, nothing where it is not. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findMatches } from '../../match/find-matches.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import { readPackFolder } from '../../tools/pack/read-pack.ts';

const pack = readPackFolder(join(import.meta.dirname, '../../content-data/victory-day-2025'));
const index = buildMatchIndex([makeIndexSource(pack)]);

/** Terms found, as "id: words". */
const termsIn = (text: string): string[] =>
  findMatches({ text, blockStarts: [0], blockOrdinals: [0] }, index).flatMap((match) =>
    match.kind === 'term' ? [`${match.id}: ${text.slice(match.start, match.end)}`] : [],
  );

test.each<[text: string, ...found: string[]]>([
  [
    "China's Global Development Initiative (GDI) was announced in New York.",
    'gdi: Global Development Initiative',
    'gdi: GDI',
  ],
  [
    'Delegates spoke on GDI, GSI and GCI at the China-hosted forum in Boao.',
    'gdi: GDI',
    'gsi: GSI',
    'gci: GCI',
  ],
  ['The BRICS summit in Kazan', 'brics: BRICS'],
  ['SCO leaders met in Tianjin for the summit.', 'sco: SCO'],
  ["Russia's Victory Day parade on Red Square", 'victory-day: Victory Day parade'],
  ['Xi told Putin that China would', 'xi-jinping: Xi', 'putin: Putin'],
  [
    'a partnership in mutual respect, against hegemonism',
    'peaceful-coexistence: mutual respect',
    'hegemonism: hegemonism',
  ],
  ['aid and loans from China come with no strings attached', 'conditionality: no strings attached'],
  ['Beijing calls itself a neutral party on Ukraine', 'china-ukraine-position: neutral party'],
  [
    'linking, or docking, the EAEU with the Silk Road Economic Belt',
    'bri-eaeu: docking',
    'eaeu: EAEU',
    'bri: Silk Road Economic Belt',
  ],
  [
    '习近平提出全球发展倡议和人类命运共同体。',
    'xi-jinping: 习近平',
    'gdi: 全球发展倡议',
    'shared-future: 人类命运共同体',
  ],
  ['上合组织峰会在天津举行', 'sco: 上合组织'],
  [
    'О сообществе единой судьбы человечества говорил Си Цзиньпин.',
    'shared-future: сообществе единой судьбы человечества',
    'xi-jinping: Си Цзиньпин',
  ],
  ['Страны ШОС и БРИКС поддержали Путина', 'sco: ШОС', 'brics: БРИКС', 'putin: Путина'],
  ['Парад в честь Дня Победы', 'victory-day: Дня Победы'],
])('finds in "%s"', (text, ...found) => {
  expect(termsIn(text)).toEqual(found);
});

test.each([
  ['GDI+ draws the bitmap into a device context; plain GDI is slower.'],
  ['The 1.6 litre GDI unit uses direct injection and 130 horsepower.'],
  ['The GSI maps minerals for the Geological Survey of India.'],
  ['GCI brings broadband to Alaska.'],
  ['In the Global Cybersecurity Index, the GCI of the ITU, it ranks third.'],
  ['BRI agents of the Brigade freed a hostage in Paris.'],
  ['SCO sued IBM over UNIX code in Linux.'],
  ['A pile of bricks, brics and a brick wall.'],
  ['The CCD sensor of the camera'],
  ['Content-Security-Policy: the CSP header stops XSS in the browser.'],
  ['The exchange rate is 600 SDG to the dollar.'],
  ['Bangladesh keeps Victory Day on 16 December in Dhaka.'],
  ['Kim Jong Un inspected a factory.'],
  ['Un jour, un homme partit.'],
  ['The Greek letter xi, and Louis XI of France'],
  ['Multipolar neurons and a multipolar electrode'],
  ['Colleagues worked in mutual respect.'],
  ['Gramsci wrote of cultural hegemony.'],
  ['The dating app promises fun with no strings attached.'],
  ['Rule of law conditionality protects the EU budget.'],
  ['The spacecraft is docking with the station.'],
  ['Schools and other existing institutions'],
  ['A neutral party, the custodian, holds the money in escrow.'],
  ['The visit to the dentist lasted an hour.'],
  ['There is a trust deficit between doctors and patients.'],
  ['Qatar opens its Years of Culture in Doha.'],
  ['海上合作'],
  ['Основная образовательная программа (ОПОП) бакалавриата'],
  ['Самолёт сел в Шереметьево (СВО), рейс задержан.'],
  ['Началась путина: рыбаки вышли в море.'],
  ['Договор о РСМД запрещал ракеты.'],
])('finds nothing in "%s"', (text) => {
  expect(termsIn(text)).toEqual([]);
});
