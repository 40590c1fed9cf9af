/** Every surface by name, with real data. */

import packs from 'virtual:sidelight/packs';
import type { JSX } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import '../../components/card/card.css';
import type { CardFind } from '../../components/card/card-find.ts';
import type { Look } from '../../components/Surface.tsx';
import { localisePack } from '../../content-data/localise-pack.ts';
import { selectCardData } from '../../content-data/select-card-data.ts';
import { sampleFinds } from './sample-finds.ts';

const pack = packs[0]!;
const finds = sampleFinds(pack);
const nothing = () => undefined;

function card(find: CardFind, more: { pinned?: boolean; ghost?: boolean } = {}) {
  return (look: Look): JSX.Element => {
    const wanted = [
      ...pack.terms.map(({ id }) => ({ kind: 'term' as const, id })),
      ...pack.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
    ];
    const data = selectCardData(localisePack(pack, look.language), wanted);
    return (
      <Card
        find={find}
        data={data}
        look={look}
        pinned={false}
        onOpenEntry={nothing}
        onClose={nothing}
        onPin={nothing}
        onCopyLink={nothing}
        {...more}
      />
    );
  };
}

export const SURFACES: Record<string, (look: Look) => JSX.Element> = {
  'card-term': card(finds.term),
  'card-claim': card(finds.claim),
  'card-contested': card(finds.contested, { pinned: true }),
  'card-altered': card(finds.altered),
  'card-edited': card(finds.edited),
  'card-verbatim': card(finds.verbatim),
};
