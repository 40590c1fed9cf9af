import { expect, test } from 'vitest';
import { catalogueOf } from '../../browser/catalogues.ts';
import { ASSESSMENT_LOOKS, AssessmentChip } from '../../components/AssessmentChip.tsx';
import { Surface } from '../../components/Surface.tsx';
import { createI18n } from '../../components/translate.ts';
import { ASSESSMENTS, LANGUAGES } from '../../content-data/vocabulary.ts';
import { draw } from './draw.tsx';

const cases = LANGUAGES.flatMap((language) =>
  ASSESSMENTS.map((assessment) => [assessment, language] as const),
);

test.each(cases)('%s is told by word and drawing, in %s', async (assessment, language) => {
  const place = await draw(
    <Surface kind="card" look={{ i18n: createI18n(language, catalogueOf(language)), theme: 'system' }}>
      <AssessmentChip assessment={assessment} />
    </Surface>,
  );
  const chip = place.querySelector('.chip');
  expect(chip?.textContent?.trim()).toMatch(/\p{L}{2,}/u);
  expect(chip?.getAttribute('title')).toMatch(/\p{L}{2,}/u);
  expect(chip?.querySelector('svg path')?.getAttribute('d')).toBeTruthy();
});

test('no two assessments share a drawing or a word', async () => {
  const drawn = await Promise.all(
    ASSESSMENTS.map((assessment) => draw(<AssessmentChip assessment={assessment} />)),
  );
  expect(new Set(drawn.map((place) => place.querySelector('path')?.getAttribute('d'))).size).toBe(
    ASSESSMENTS.length,
  );
  expect(new Set(drawn.map((place) => place.textContent)).size).toBe(ASSESSMENTS.length);
  expect(Object.keys(ASSESSMENT_LOOKS)).toEqual([...ASSESSMENTS]);
});
