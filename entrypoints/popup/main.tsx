import '../../components/popup/popup.css';
import '../../components/dompurify.ts';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { catalogueOf } from '../../browser/catalogues.ts';
import { languageOf } from '../../browser/language.ts';
import { grantAccess, type LivePage, watchLivePage } from '../../browser/live-page.ts';
import { takeNews } from '../../browser/news.ts';
import { loadPacksIn } from '../../browser/packs-in.ts';
import { openPanel } from '../../browser/panel.ts';
import { sendToTab } from '../../browser/send-to-tab.ts';
import { changeSettings, readSettings } from '../../browser/settings.ts';
import { isOnAt, switchSite } from '../../browser/site-rules.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { createI18n } from '../../components/translate.ts';
import type { CompiledPack } from '../../content-data/card-data.ts';

document.title = 'Sidelight';
let packs: readonly CompiledPack[] | undefined;
let page: LivePage | undefined;
let news: string | undefined;
watchLivePage(false, new AbortController().signal, (fresh) => {
  page = fresh;
  draw();
});
void takeNews().then((version) => {
  news = version;
  draw();
});
packs = await loadPacksIn(languageOf(await readSettings()));
draw();
// What is searched for may be in any language; until then the reader's own is enough.
requestIdleCallback(async () => {
  const { loadPacks } = await import('../../browser/packs.ts');
  packs = await loadPacks();
  draw();
});

function draw(): void {
  if (!page || !packs) return;
  const { tab, settings, stored, state, report } = page;
  const language = languageOf(settings);
  render(
    <Popup
      look={{ i18n: createI18n(language, catalogueOf(language)), theme: settings.theme }}
      report={report}
      state={state}
      packs={packs}
      news={news}
      switches={{
        site: tab?.isWeb && tab.host ? tab.host : undefined,
        onHere: tab !== undefined && isOnAt({ ...settings, enabled: true }, tab.host),
        onEverywhere: settings.enabled,
        onSwitchHere: (on) => tab && void changeSettings(switchSite(settings, tab.host, on), stored),
        onSwitchEverywhere: (enabled) => void changeSettings({ enabled }, stored),
      }}
      onShow={({ key, frame }) => tab && void sendToTab(tab.id, { kind: 'go-to', key }, frame ?? 0)}
      onGrant={() => tab && void grantAccess(tab)}
      onOpenPanel={(entry) => void openPanel(tab?.id, entry).then(() => close())} // it would lie over the panel
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  );
}
