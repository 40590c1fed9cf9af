/** What a page is, in one or two sentences. */
import type { PageReport } from '../../match/page-report.ts';
import type { I18n } from '../translate.ts';

/** Whether and why Sidelight reads the page in front of the reader. */
export type PageState = 'ready' | 'off-here' | 'off' | 'no-access' | 'unsupported';

export type Verdict = {
  readonly sentence: string;
  /** What weighs most, said with emphasis. */
  readonly emphasis?: string | undefined;
  /** What the reader can do or should know. */
  readonly hint?: string | undefined;
};

const isAltered = ({ alterations }: PageReport['passages'][number]) =>
  alterations.some(({ marked }) => !marked);

/** @param report - undefined while the page is still being read */
export function pageVerdict(report: PageReport | undefined, state: PageState, i18n: I18n): Verdict {
  const { t } = i18n;
  switch (state) {
    case 'off-here':
      return { sentence: t('offHere'), hint: t('offHereHint') };
    case 'off':
      return { sentence: t('off'), hint: t('offHint') };
    case 'no-access':
      return { sentence: t('noAccess'), hint: t('noAccessHint') };
    case 'unsupported':
      return { sentence: t('unsupported'), hint: t('unsupportedHint') };
    case 'ready':
      return report ? reportVerdict(report, i18n) : { sentence: t('looking') };
    default:
      return state satisfies never;
  }
}

function reportVerdict(report: PageReport, { t, percent }: I18n): Verdict {
  const { articles, passages, claims, terms } = report;
  const carried = articles.find(({ verdict }) => verdict === 'carries');
  if (carried) {
    const places = passages.flatMap(({ alterations }) => alterations.filter(({ marked }) => !marked)).length;
    return {
      sentence: t('carriesArticle', { share: percent(carried.coverage) }),
      emphasis: places > 0 ? t('carriesAltered', { count: places }) : undefined,
      hint: places > 0 ? undefined : t('carriesUnaltered'),
    };
  }
  if (passages.length > 0) {
    const altered = passages.filter(isAltered).length;
    const emphasis =
      passages.length === 1 ? t('onePassageAltered') : t('somePassagesAltered', { count: altered });
    return {
      sentence: t('quotesPassages', { count: passages.length }),
      emphasis: altered > 0 ? emphasis : undefined,
    };
  }
  const count = claims.length;
  if (terms.length > 0) {
    return {
      sentence: t('namesTerms', { count: terms.length }),
      emphasis: count > 0 ? t('repeatsClaims', { count }) : undefined,
    };
  }
  if (count > 0) return { sentence: t('pageRepeatsClaims', { count }) };
  return { sentence: t('nothingKnown'), hint: t('nothingKnownHint') };
}
