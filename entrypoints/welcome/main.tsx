import '../../components/welcome/welcome.css';
import '../../components/dompurify.ts';
import { render } from 'preact';
import { catalogueOf } from '../../browser/catalogues.ts';
import { languageOf } from '../../browser/language.ts';
import { loadPacks } from '../../browser/packs.ts';
import { openPanel } from '../../browser/panel.ts';
import { readSettings, watchSettings } from '../../browser/settings.ts';
import type { Settings } from '../../browser/settings-schema.ts';
import { createI18n } from '../../components/translate.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { localisePack } from '../../content-data/localise-pack.ts';
import { selectCardData } from '../../content-data/select-card-data.ts';
import { SAMPLE_CLAIM, SAMPLE_TERM, sampleFinds } from './sample-finds.ts';

const [pack] = await loadPacks();
watchSettings(new AbortController().signal, draw);
draw(await readSettings());

function draw(settings: Settings): void {
  if (!pack) return;
  const language = languageOf(settings);
  render(
    <Welcome
      look={{ i18n: createI18n(language, catalogueOf(language)), theme: settings.theme }}
      data={selectCardData(localisePack(pack, language), [
        { kind: 'term', id: SAMPLE_TERM },
        { kind: 'claim', id: SAMPLE_CLAIM },
      ])}
      finds={sampleFinds(pack)}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      onOpenEntry={(entry) => void openPanel(undefined, entry)}
      onOpenBackground={() => void openPanel(undefined)}
    />,
    document.body,
  );
}
