import '../../components/options/sheet.css';
import '../../components/dompurify.ts';
import { render } from 'preact';
import { catalogueOf } from '../../browser/catalogues.ts';
import { keyCommands, openKeySettings } from '../../browser/commands-list.ts';
import { languageOf } from '../../browser/language.ts';
import { openPackDesk, type PackDesk } from '../../browser/pack-desk.ts';
import { openSettingsDesk, type SettingsDesk } from '../../browser/settings-desk.ts';
import { Options } from '../../components/options/Options.tsx';
import { createI18n } from '../../components/translate.ts';

const commands = await keyCommands();
let packs: PackDesk | undefined;
let desk: SettingsDesk | undefined;
let isReady = false;
const packActs = await openPackDesk((changed) => {
  packs = changed;
  draw();
});
const acts = await openSettingsDesk(new AbortController().signal, (changed) => {
  desk = changed;
  draw();
});
isReady = true;
draw();

function draw(): void {
  if (!isReady || !packs || !desk) return;
  const { settings, notice } = desk;
  const language = languageOf(settings);
  render(
    <Options
      look={{ i18n: createI18n(language, catalogueOf(language)), theme: settings.theme }}
      preferences={settings}
      notice={notice}
      onChange={acts.onChange}
      packList={{
        ...packActs,
        packs: packs.packs.map((pack) => ({ pack, bundled: pack.imported !== true })),
        preview: packs.preview,
        error: packs.error,
        onImport: () => void packActs.onImport(),
        onAccept: () => void packActs.onAccept(),
        onRemove: (id) => void packActs.onRemove(id),
      }}
      keyList={{ commands, onChangeKeys: () => void openKeySettings() }}
      onExport={acts.onExport}
      onImport={() => void acts.onImport()}
      onReset={acts.onReset}
    />,
    document.body,
  );
}
