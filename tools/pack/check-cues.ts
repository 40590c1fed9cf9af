/** Shared cues that a restatement names and the pack does not have: it would never be found. */
import type { Pack } from '../../content-data/schema.ts';
import { error, type Fault } from './fault.ts';
import { entrySpot } from './spot.ts';

export function checkCues({ article: { cues }, claims }: Pack): Fault[] {
  const shared = Object.entries(cues).flatMap(([name, forms]) =>
    Object.entries(forms).map(([language, texts]) => ({
      spot: { file: 'article.json', place: `cues.${name}.${language}` },
      language,
      texts,
    })),
  );
  const told = claims.flatMap(({ id, restatements }) =>
    restatements.map(({ language, subject, predicate, all, none }, at) => ({
      spot: entrySpot('claims.json', id, `restatements[${at}]`),
      language,
      texts: [...subject, ...predicate, ...all.flat(), ...none],
    })),
  );
  return [...shared, ...told].flatMap(({ spot, language, texts }) => {
    const named = texts.flatMap((text) => [...text.matchAll(/@([a-z0-9-]+)/g)].map(([, name]) => name!));
    return [...new Set(named)]
      .filter((name) => !Object.entries(cues[name] ?? {}).some(([known]) => known === language))
      .map((name) =>
        error(
          spot,
          `names unknown cues "@${name}" (${language})`,
          'Add them to `cues` in article.json, or correct the name',
        ),
      );
  });
}
