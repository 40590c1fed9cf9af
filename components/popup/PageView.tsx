import type { CompiledPack } from '../../content-data/card-data.ts';
import type { FindPlace, PageReport } from '../../match/page-report.ts';
import { useI18n } from '../i18n.tsx';
import { ArticleCredit } from '../passage/ArticleCredit.tsx';
import { CoverageBar } from './CoverageBar.tsx';
import type { OpenView } from './open-view.ts';
import { PageFinds } from './PageFinds.tsx';
import { topicParts } from './topic-parts.ts';
import { type PageState, pageVerdict } from './verdict.ts';

export type PageViewProps = {
  /** Merged over the tab's frames; undefined while the page is being read. */
  readonly report: PageReport | undefined;
  readonly state: PageState;
  readonly packs: readonly CompiledPack[];
  readonly onOpen: (view: OpenView) => void;
  readonly onShow: (place: FindPlace) => void;
  readonly onGrant: () => void;
  readonly onOpenBackground: () => void;
};

/** What this page is, how much of the article it holds, and everything found on it. */
export function PageView({ report, state, packs, onOpen, onShow, onGrant, onOpenBackground }: PageViewProps) {
  const i18n = useI18n();
  const { t, gap } = i18n;
  const { sentence, emphasis, hint } = pageVerdict(report, state, i18n);
  return (
    <>
      <div class="verdict" role="status">
        <p class="lead">
          {sentence}
          {gap}
          {emphasis && <b>{emphasis}</b>}
        </p>
        {hint && <p class="small">{hint}</p>}
        {state === 'no-access' && (
          <button type="button" class="main-button" onClick={onGrant}>
            {t('grant')}
          </button>
        )}
        {state !== 'no-access' &&
          report?.terms.length === 0 &&
          report.claims.length === 0 &&
          report.passages.length === 0 && (
            <button type="button" class="main-button" onClick={onOpenBackground}>
              {t('openBackground')}
            </button>
          )}
      </div>
      {state === 'ready' &&
        report &&
        packs.map((pack) => (
          <PackOnPage key={pack.meta.id} report={report} pack={pack} onOpen={onOpen} onShow={onShow} />
        ))}
    </>
  );
}

type PackProps = Pick<PageViewProps, 'onOpen' | 'onShow'> & {
  readonly report: PageReport;
  readonly pack: CompiledPack;
};

function PackOnPage({ report, pack, onOpen, onShow }: PackProps) {
  const { t, percent } = useI18n();
  const { article, meta } = pack;
  const coverage = report.articles.find((one) => one.pack === meta.id);
  return (
    <>
      {coverage && (
        <>
          <CoverageBar
            parts={topicParts(pack, coverage.ranges, report)}
            shares={[
              t('articleShare', { share: percent(coverage.coverage) }),
              t('pageShare', { share: percent(coverage.pageShare) }),
            ]}
            onShow={onShow}
            onOpenTopic={(id) => onOpen({ kind: 'topic', pack: meta.id, id })}
          />
          <ArticleCredit article={article} />
        </>
      )}
      <PageFinds report={report} pack={pack} onOpen={onOpen} onShow={onShow} />
    </>
  );
}
