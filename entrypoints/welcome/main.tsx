import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { catalogueOf } from '../../browser/catalogues.ts';
import { languageOf } from '../../browser/language.ts';
import { loadPacks } from '../../browser/packs.ts';
import { openPanel } from '../../browser/panel.ts';
import { readSettings } from '../../browser/settings.ts';
import type { CardFind } from '../../components/card/card-find.ts';
import { createI18n } from '../../components/translate.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { localisePack } from '../../content-data/localise-pack.ts';
import { selectCardData } from '../../content-data/select-card-data.ts';

/** The entries that the sample sentence is about. */
const TERM = 'gdi';
const QUOTED = 'c11-190-billion';

const settings = await readSettings();
const language = languageOf(settings);
const [first] = await loadPacks();
if (first) {
  const pack = localisePack(first, language);
  const id = pack.meta.id;
  const quote = pack.quotes.find(({ claim }) => claim === QUOTED);
  const number = (quote?.articleStart ?? 0) + (quote?.words.findIndex((word) => /\d/.test(word)) ?? 0);
  const altered: CardFind = {
    kind: 'passage',
    pack: id,
    articleStart: quote?.articleStart ?? 0,
    articleEnd: (quote?.articleStart ?? 0) + (quote?.words.length ?? 0),
    sharedWords: (quote?.words.length ?? 1) - 1,
    exact: quote?.words.join(' ').replace(/\d+/, '290') ?? '',
    alterations: [
      {
        kind: 'replaced',
        articleStart: number,
        articleEnd: number + 1,
        marked: false,
        sense: 'number',
        words: '290',
      },
    ],
  };
  render(
    <Welcome
      look={{ i18n: createI18n(language, catalogueOf(language)), theme: settings.theme }}
      data={selectCardData(pack, [
        { kind: 'term', id: TERM },
        { kind: 'claim', id: QUOTED },
      ])}
      finds={{ term: { kind: 'term', pack: id, id: TERM, evidence: [], exact: '' }, altered }}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      onOpenEntry={(entry) => void openPanel(undefined, entry)}
      onOpenBackground={() => void openPanel(undefined)}
    />,
    document.body,
  );
}
