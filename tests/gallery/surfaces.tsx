/** Every surface by name, with real data. */

import packs from 'virtual:sidelight/packs';
import type { JSX } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import '../../components/card/card.css';
import type { CardFind } from '../../components/card/card-find.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/panel/panel.css';
import { Options } from '../../components/options/Options.tsx';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import type { Look } from '../../components/Surface.tsx';
import '../../components/options/sheet.css';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import type { EntryRef } from '../../components/shelf.ts';
import '../../components/popup/popup.css';
import { localisePack } from '../../content-data/localise-pack.ts';
import { selectCardData } from '../../content-data/select-card-data.ts';
import { sampleFinds } from './sample-finds.ts';
import { carryingReport, emptyReport, quotingReport } from './sample-report.ts';

const pack = packs[0]!;
const finds = sampleFinds(pack);
const nothing = () => undefined;

const everything = [
  ...pack.terms.map(({ id }) => ({ kind: 'term' as const, id })),
  ...pack.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
];
const cardData = (look: Look) => selectCardData(localisePack(pack, look.i18n.language), everything);

function card(find: CardFind, more: { pinned?: boolean } = {}) {
  return (look: Look): JSX.Element => {
    return (
      <main>
        <Card
          find={find}
          data={cardData(look)}
          look={look}
          pinned={false}
          onOpenEntry={nothing}
          onClose={nothing}
          onPin={nothing}
          onCopyLink={() => Promise.resolve(true)}
          {...more}
        />
      </main>
    );
  };
}

function popup(more: Partial<PopupProps>) {
  return (look: Look): JSX.Element => (
    <Popup
      look={look}
      packs={packs}
      report={quotingReport(pack)}
      state="ready"
      switches={{
        site: 'news.example',
        onHere: more.state !== 'off-here',
        onEverywhere: more.state !== 'off',
        onSwitchHere: nothing,
        onSwitchEverywhere: nothing,
      }}
      onShow={nothing}
      onGrant={nothing}
      onOpenPanel={nothing}
      onOpenOptions={nothing}
      {...more}
    />
  );
}

function panel(kind: EntryRef['kind'] | undefined, id = '') {
  return (look: Look): JSX.Element => (
    <Panel
      look={look}
      packs={packs}
      step={{
        view: kind ? { pack: pack.meta.id, kind, id } : { kind: 'page' },
        at: 1,
        canGoBack: kind !== undefined,
        canGoForward: false,
      }}
      onGo={nothing}
      onStay={nothing}
      onBack={nothing}
      onForward={nothing}
      report={quotingReport(pack)}
      state="ready"
      onShow={nothing}
      onGrant={nothing}
      onPrint={nothing}
      onOpenOptions={nothing}
    />
  );
}

const options = (look: Look): JSX.Element => (
  <Options
    look={look}
    preferences={{
      enabled: true,
      siteMode: 'all-but',
      sites: ['bank.example', 'mail.example'],
      highlight: { term: true, claim: true, passage: true, altered: true },
      intensity: 'normal',
      theme: look.theme,
      hoverDelay: 300,
      holdKey: 'none',
      language: look.i18n.language,
      announce: false,
    }}
    notice={undefined}
    onChange={nothing}
    packList={{
      packs: [{ pack, bundled: true }],
      preview: undefined,
      error: undefined,
      onImport: nothing,
      onExport: nothing,
      onRemove: nothing,
      onAccept: nothing,
      onRefuse: nothing,
    }}
    keyList={{
      commands: [
        { name: 'next-highlight', description: 'Go to the next highlight', shortcut: 'Alt+Shift+N' },
        { name: 'open-panel', description: 'Open the side panel', shortcut: '' },
      ],
      onChangeKeys: nothing,
    }}
    onExport={nothing}
    onImport={nothing}
    onReset={nothing}
  />
);

const welcome = (look: Look): JSX.Element => (
  <Welcome
    look={look}
    data={cardData(look)}
    finds={{ term: { ...finds.term, evidence: [] }, altered: finds.altered }}
    browser="chrome"
    onOpenEntry={nothing}
    onOpenBackground={nothing}
  />
);

export const SURFACES: Record<string, (look: Look) => JSX.Element> = {
  'card-term': card(finds.term),
  'card-claim': card(finds.claim),
  'card-contested': card(finds.contested, { pinned: true }),
  'card-altered': card(finds.altered),
  'card-edited': card(finds.edited),
  'card-verbatim': card(finds.verbatim),
  popup: popup({}),
  'popup-article': popup({ report: carryingReport(pack) }),
  panel: panel(undefined),
  'panel-library': panel('article'),
  'panel-term': panel('term', 'gdi'),
  'panel-claim': panel('claim', 'c11-190-billion'),
  'panel-contested': panel('claim', 'c24-china-neutral-ukraine'),
  'panel-topic': panel('topic', 'sco-brics-global-south'),
  options,
  welcome,
  'popup-nothing': popup({ report: emptyReport }),
  'popup-off-here': popup({ state: 'off-here' }),
  'popup-no-access': popup({ state: 'no-access' }),
  'popup-unsupported': popup({ state: 'unsupported' }),
};
