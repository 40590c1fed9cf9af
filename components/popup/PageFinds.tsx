import { useRef, useState } from 'preact/hooks';
import type { CompiledPack } from '../../content-data/card-data.ts';
import type { Assessment } from '../../content-data/schema.ts';
import type { FindPlace, FoundPassage, PageReport } from '../../match/page-report.ts';
import { ClaimRows } from '../ClaimRows.tsx';
import { Section } from '../entry/Section.tsx';
import { useI18n } from '../i18n.tsx';
import { findClaim, findTerm } from '../shelf.ts';
import { TermRows } from '../TermRows.tsx';
import { AssessmentFilter } from './AssessmentFilter.tsx';
import type { OpenView } from './open-view.ts';
import { PassageRows } from './PassageRows.tsx';

type Props = {
  readonly report: PageReport;
  readonly pack: CompiledPack;
  readonly onOpen: (view: OpenView) => void;
  readonly onShow: (place: FindPlace) => void;
};

/** What a quotation owns up to, by an ellipsis or brackets, is no alteration. */
const isAltered = ({ alterations }: FoundPassage) => alterations.some(({ marked }) => !marked);

/** Everything of one pack that was found, in page order: the text equivalent of the highlights. */
export function PageFinds({ report, pack, onOpen, onShow }: Props) {
  const { t, number } = useI18n();
  const [chosen, choose] = useState<Assessment>();
  const { id } = pack.meta;
  const own = <T extends { readonly pack: string }>(found: readonly T[]) =>
    found.filter((one) => one.pack === id);
  const places = new Map(
    [...own(report.claims), ...own(report.terms)].map((found) => [found.id, found.places]),
  );
  /** Which of its places is shown next: each press leads to another. */
  const turns = useRef(new Map<string, number>());
  const show = (entry: string) => () => {
    const all = places.get(entry) ?? [];
    const turn = turns.current.get(entry) ?? 0;
    const place = all[turn % all.length];
    turns.current.set(entry, turn + 1);
    if (place) onShow(place);
  };
  const passages = own(report.passages);
  const quotations = [
    { heading: t('alteredQuotations'), passages: passages.filter(isAltered) },
    { heading: t('otherQuotations'), passages: passages.filter((one) => !isAltered(one)) },
  ].filter((part) => part.passages.length > 0);
  const claims = own(report.claims).flatMap((found) => findClaim(pack, found.id) ?? []);
  const terms = own(report.terms).flatMap((found) => findTerm(pack, found.id) ?? []);
  const times = (entry: string) => t('timesHere', { count: places.get(entry)?.length ?? 0 });

  return (
    <>
      {quotations.map((part) => (
        <Section key={part.heading} level={2} heading={part.heading} count={number(part.passages.length)}>
          <PassageRows passages={part.passages} quotes={pack.quotes} onOpen={onOpen} onShow={onShow} />
        </Section>
      ))}
      {claims.length > 0 && (
        <Section level={2} heading={t('claims')} count={number(claims.length)}>
          <AssessmentFilter claims={claims} chosen={chosen} onChoose={choose} />
          <ClaimRows
            claims={claims.filter(({ assessment }) => !chosen || assessment === chosen)}
            onOpen={(claim) => onOpen({ kind: 'claim', pack: id, id: claim })}
            onShow={show}
          />
        </Section>
      )}
      {terms.length > 0 && (
        <Section level={2} heading={t('termsNamed')} count={number(terms.length)}>
          <TermRows
            terms={terms}
            note={times}
            onOpen={(term) => onOpen({ kind: 'term', pack: id, id: term })}
            onShow={show}
          />
        </Section>
      )}
    </>
  );
}
