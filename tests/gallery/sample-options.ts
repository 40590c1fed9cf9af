/** Settings and packs of a reader who has been at it for a while. */
import type { OptionsProps } from '../../components/options/Options.tsx';
import type { Look } from '../../components/Surface.tsx';
import type { Pack } from '../../content-data/schema.ts';

const nothing = () => undefined;

/** @param adding - whether a file has just been chosen, so that its preview is shown */
export function sampleOptions(pack: Pack, look: Look, adding: boolean): Omit<OptionsProps, 'look'> {
  const added = { ...pack, meta: { ...pack.meta, id: 'added', title: 'A pack from elsewhere' } };
  return {
    preferences: {
      enabled: true,
      siteMode: 'all-but',
      sites: adding ? [] : ['bank.example', 'mail.example'],
      highlight: { term: true, claim: true, passage: true, altered: true },
      intensity: 'normal',
      theme: look.theme,
      hoverDelay: 300,
      holdKey: 'none',
      language: look.i18n.language,
      announce: false,
    },
    notice: undefined,
    onChange: nothing,
    packList: {
      packs: [{ pack, bundled: true }, ...(adding ? [{ pack: added, bundled: false }] : [])],
      preview: adding
        ? { ...added, terms: pack.terms.slice(0, 1), claims: pack.claims.slice(0, 2) }
        : undefined,
      error: undefined,
      onImport: nothing,
      onExport: nothing,
      onRemove: nothing,
      onAccept: nothing,
      onRefuse: nothing,
    },
    keyList: {
      commands: [
        { name: 'next-highlight', description: '', shortcut: 'Alt+Shift+N' },
        { name: 'previous-highlight', description: '', shortcut: 'Alt+Shift+P' },
        { name: 'open-card', description: '', shortcut: 'Alt+Shift+O' },
        { name: 'open-panel', description: '', shortcut: '' },
        { name: 'switch-here', description: '', shortcut: '' },
      ],
      onChangeKeys: nothing,
    },
    onExport: nothing,
    onImport: nothing,
    onReset: nothing,
  };
}
