import '../../components/options/sheet.css';
import { render } from 'preact';
import { catalogueOf } from '../../browser/catalogues.ts';
import { keyCommands, openKeySettings } from '../../browser/commands-list.ts';
import { pickFile, saveFile } from '../../browser/files.ts';
import { languageOf } from '../../browser/language.ts';
import { openPackDesk, type PackDesk } from '../../browser/pack-desk.ts';
import { readSettings, watchSettings, writeSettings } from '../../browser/settings.ts';
import { parseSettings, type Settings } from '../../browser/settings-schema.ts';
import { Options } from '../../components/options/Options.tsx';
import { createI18n } from '../../components/translate.ts';

let settings = await readSettings();
const commands = await keyCommands();
let desk: PackDesk | undefined;
const acts = await openPackDesk((changed) => {
  desk = changed;
  draw();
});
watchSettings(new AbortController().signal, (changed) => {
  settings = changed;
  draw();
});
draw();

function keep(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  draw();
  void writeSettings(settings);
}

async function importSettings(): Promise<void> {
  const file = await pickFile();
  if (!file) return;
  try {
    keep(parseSettings(JSON.parse(await file.text())));
  } catch {
    // Not JSON: what is set stays.
  }
}

function draw(): void {
  if (!desk || !acts) return;
  const language = languageOf(settings);
  render(
    <Options
      look={{ i18n: createI18n(language, catalogueOf(language)), theme: settings.theme }}
      preferences={settings}
      onChange={keep}
      packList={{
        ...acts,
        packs: desk.packs.map((pack) => ({ pack, bundled: pack.imported !== true })),
        preview: desk.preview,
        error: desk.error,
        onImport: () => void acts.onImport(),
        onAccept: () => void acts.onAccept(),
        onRemove: (id) => void acts.onRemove(id),
      }}
      keyList={{ commands, onChangeKeys: () => void openKeySettings() }}
      onExport={() => saveFile('sidelight-settings.json', JSON.stringify(settings, null, 1))}
      onImport={() => void importSettings()}
      onReset={() => keep(parseSettings(undefined))}
    />,
    document.body,
  );
}
