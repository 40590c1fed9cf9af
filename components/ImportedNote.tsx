import { useI18n } from './i18n.tsx';
import type { Shelf } from './shelf.ts';

/** Tells, wherever an imported pack speaks, that it is not ours that speaks. */
export function ImportedNote({ of }: { readonly of: Pick<Shelf, 'imported'> }) {
  const { t } = useI18n();
  return of.imported ? <p class="small imported-note">{t('packImported')}</p> : null;
}
