import type { Pack } from '../../content-data/schema.ts';
import { ImportedNote } from '../ImportedNote.tsx';
import { useI18n } from '../i18n.tsx';

/** A pack as the list shows it. */
export type ListedPack = {
  readonly pack: Pick<Pack, 'meta' | 'terms' | 'claims' | 'sources'>;
  /** It ships with the extension and cannot be removed. */
  readonly bundled: boolean;
};

export type PackActs = {
  /** Asks the reader for a file. */
  readonly onImport: () => void;
  readonly onExport: (pack: string) => void;
  readonly onRemove: (pack: string) => void;
  /** Answers to a preview. */
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
};

type Props = PackActs & {
  readonly packs: readonly ListedPack[];
  /** A file that was chosen and checked, before it is taken in. */
  readonly preview: ListedPack['pack'] | undefined;
  /** Why a chosen file cannot be taken in. */
  readonly error: string | undefined;
};

/** Which packs there are; adding one shows what it holds first. */
export function PackList({ packs, preview, error, onImport, onExport, onRemove, onAccept, onRefuse }: Props) {
  const { t } = useI18n();
  return (
    <>
      <ul class="packs">
        {packs.map(({ pack, bundled }) => (
          <li key={pack.meta.id}>
            <PackLine pack={pack} />
            <ImportedNote of={{ imported: !bundled }} />
            <p class="acts">
              {bundled && <span class="small">{t('packBundled')}</span>}
              <button type="button" class="text-button" onClick={() => onExport(pack.meta.id)}>
                {t('exportPack')}
              </button>
              {!bundled && (
                <button type="button" class="text-button" onClick={() => onRemove(pack.meta.id)}>
                  {t('removePack')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {preview ? (
        <div class="pack-preview" role="status" ref={bringIntoView}>
          <p class="small">{t('packPreview')}</p>
          <PackLine pack={preview} />
          <p class="small">
            {t('packMaker', { maker: preview.meta.maintainer, licence: preview.meta.licence })}
          </p>
          <p class="acts">
            <button type="button" class="main-button" onClick={onAccept}>
              {t('packAccept')}
            </button>
            <button type="button" class="plain-button" onClick={onRefuse}>
              {t('packRefuse')}
            </button>
          </p>
        </div>
      ) : (
        <p class="acts">
          <button type="button" class="plain-button" onClick={onImport}>
            {t('addPack')}
          </button>
          <span class="small">{t('orDropPack')}</span>
        </p>
      )}
      {error && (
        <p class="small" role="alert" ref={bringIntoView}>
          {error}
        </p>
      )}
    </>
  );
}

/** A file may be dropped where the list is out of sight. */
const bringIntoView = (element: Element | null) => element?.scrollIntoView({ block: 'nearest' });

function PackLine({ pack: { meta, terms, claims, sources } }: Pick<ListedPack, 'pack'>) {
  const { t, date } = useI18n();
  return (
    <div>
      <b>{meta.title}</b>
      <p class="small">
        {t('packHolds', { terms: terms.length, claims: claims.length, sources: sources.length })}
      </p>
      <p class="small">{t('packVersion', { version: meta.version, date: date(meta.checked) })}</p>
    </div>
  );
}
