/** Every surface by name, with real data. */

import packs from 'virtual:sidelight/packs';
import type { JSX } from 'preact';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import '../../components/card/card.css';
import type { CardFind } from '../../components/card/card-find.ts';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/sheet.css';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/panel/panel.css';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import type { Look } from '../../components/Surface.tsx';
import type { EntryRef } from '../../components/shelf.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { localisePack } from '../../content-data/localise-pack.ts';
import { selectCardData } from '../../content-data/select-card-data.ts';
import type { PageReport } from '../../match/page-report.ts';
import { Marks } from './Marks.tsx';
import { sampleFinds } from './sample-finds.ts';
import { sampleOptions } from './sample-options.ts';
import { carryingReport, emptyReport, quotingReport } from './sample-report.ts';

export type Drawing = (look: Look) => JSX.Element;
/** A surface as it is drawn, and what a reader has pressed or typed since. */
export type Sight = { readonly draw: Drawing; readonly press?: string; readonly type?: string };

const pack = packs[0]!;
const finds = sampleFinds(pack);
const nothing = () => undefined;

const everything = [
  ...pack.terms.map(({ id }) => ({ kind: 'term' as const, id })),
  ...pack.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
];
const cardData = (look: Look) => selectCardData(localisePack(pack, look.i18n.language), everything);

function card(find: CardFind, more: Partial<CardProps> = {}): Drawing {
  return (look) => (
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
}

function popup(more: Partial<PopupProps> = {}): Drawing {
  return (look) => (
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

function panel(
  kind?: EntryRef['kind'],
  id = '',
  { report = quotingReport(pack), place = 'page' }: { report?: PageReport; place?: 'page' | 'library' } = {},
): Drawing {
  return (look) => (
    <Panel
      look={look}
      packs={packs}
      step={{
        view: kind ? { pack: pack.meta.id, kind, id } : { kind: place },
        at: 1,
        canGoBack: kind !== undefined,
        canGoForward: false,
      }}
      onGo={nothing}
      onStay={nothing}
      onBack={nothing}
      onForward={nothing}
      report={report}
      state="ready"
      onShow={nothing}
      onGrant={nothing}
      onLanguage={nothing}
      onPrint={nothing}
      onOpenOptions={nothing}
    />
  );
}

const options =
  (adding: boolean): Drawing =>
  (look) => <Options look={look} {...sampleOptions(localisePack(pack, look.i18n.language), look, adding)} />;

const welcome: Drawing = (look) => (
  <Welcome
    look={look}
    data={cardData(look)}
    finds={{ term: { ...finds.term, evidence: [] }, altered: finds.altered }}
    browser="chrome"
    onOpenEntry={nothing}
    onOpenBackground={nothing}
  />
);

const BACKGROUND = '.tabs button:nth-child(2)';

export const SURFACES: Readonly<Record<string, Sight>> = {
  marks: { draw: () => <Marks intensity="normal" /> },
  'marks-quiet': { draw: () => <Marks intensity="quiet" /> },
  'marks-strong': { draw: () => <Marks intensity="strong" /> },
  'card-term': { draw: card(finds.term) },
  'card-term-sources': { draw: card(finds.term), press: '.card-foot button' },
  'card-claim': { draw: card(finds.claim) },
  'card-contested': { draw: card(finds.contested, { pinned: true }) },
  'card-contested-term': { draw: card(finds.contested, { pinned: true }), press: '.explanation .term-link' },
  'card-altered': { draw: card(finds.altered) },
  'card-edited': { draw: card(finds.edited) },
  'card-verbatim': { draw: card(finds.verbatim) },
  'touch-term': { draw: card(finds.term, { sheet: true, pinned: true }) },
  'touch-claim': { draw: card(finds.claim, { sheet: true, pinned: true }) },
  popup: { draw: popup() },
  'popup-article': { draw: popup({ report: carryingReport(pack) }) },
  'popup-background': { draw: popup(), press: BACKGROUND },
  'popup-entry': { draw: popup(), press: '.rows .row-open' },
  'popup-nothing': { draw: popup({ report: emptyReport }) },
  'popup-off-here': { draw: popup({ state: 'off-here' }) },
  'popup-no-access': { draw: popup({ state: 'no-access' }) },
  'popup-unsupported': { draw: popup({ state: 'unsupported' }) },
  panel: { draw: panel() },
  'panel-nothing': { draw: panel(undefined, '', { report: emptyReport }) },
  'panel-library': { draw: panel(undefined, '', { place: 'library' }) },
  'panel-search': { draw: panel(undefined, '', { place: 'library' }), type: 'brics' },
  'panel-term': { draw: panel('term', 'gdi') },
  'panel-claim': { draw: panel('claim', 'c11-190-billion') },
  'panel-contested': { draw: panel('claim', 'c24-china-neutral-ukraine') },
  'panel-topic': { draw: panel('topic', 'sco-brics-global-south') },
  options: { draw: options(false) },
  'options-adding': { draw: options(true) },
  welcome: { draw: welcome },
  'welcome-altered': { draw: welcome, press: '.sample-altered' },
};
