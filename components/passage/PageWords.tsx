import type { FoundAlteration } from '../../match/page-report.ts';
import { useI18n } from '../i18n.tsx';
import { tongueOf } from '../typeset.ts';

/** An altered place as it stands on the page. A gap shows where words were left out. */
export function PageWords({ alteration }: { readonly alteration: FoundAlteration }) {
  const { t } = useI18n();
  const { kind, before, words, after } = alteration;
  return (
    <q class="page-words" dir="auto" lang={tongueOf(before + words + after)}>
      {before && `…${before.trimStart()}`}
      {kind === 'left-out' ? <span class="gap" role="img" aria-label={t('gapHere')} /> : <mark>{words}</mark>}
      {after && `${after.trimEnd()}…`}
    </q>
  );
}
