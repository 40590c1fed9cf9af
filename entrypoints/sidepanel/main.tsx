import '../../components/panel/panel.css';
import '../../components/dompurify.ts';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { catalogueOf } from '../../browser/catalogues.ts';
import { languageOf } from '../../browser/language.ts';
import { grantAccess, type LivePage, watchLivePage } from '../../browser/live-page.ts';
import { loadPacks } from '../../browser/packs.ts';
import { watchPanelEntry } from '../../browser/panel.ts';
import { sendToTab } from '../../browser/send-to-tab.ts';
import { changeSettings } from '../../browser/settings.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { PanelHistory } from '../../components/panel/panel-history.ts';
import { createI18n } from '../../components/translate.ts';

const { signal } = new AbortController();
const packs = await loadPacks();
let page: LivePage | undefined;
const way = new PanelHistory(signal, draw);
watchLivePage(true, signal, (fresh) => {
  page = fresh;
  draw();
});
void watchPanelEntry(signal, way.go);

function draw(): void {
  if (!page) return;
  const { tab, settings, state, report } = page;
  const language = languageOf(settings);
  render(
    <Panel
      look={{ i18n: createI18n(language, catalogueOf(language)), theme: settings.theme }}
      report={report}
      state={state}
      packs={packs}
      step={way.step}
      onGo={way.go}
      onStay={way.stay}
      onBack={way.back}
      onForward={way.forward}
      onShow={({ key, frame }) => tab && void sendToTab(tab.id, { kind: 'go-to', key }, frame ?? 0)}
      onGrant={() => tab && void grantAccess(tab)}
      onLanguage={(wanted) => void changeSettings({ language: wanted })}
      onPrint={() => print()}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  );
}
