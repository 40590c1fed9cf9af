/** The words that a pack may choose from, apart from its schema: scripts that draw a pack need these, and no validation. */

/** What texts of a pack can be in; English is obligatory. */
export const LANGUAGES = ['en', 'zh', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a source is, for readers to weigh it by. */
export const SOURCE_KINDS = ['primary', 'agency', 'state-media', 'news', 'analysis', 'reference'] as const;

export const TERM_TYPES = [
  'initiative',
  'doctrine',
  'concept',
  'principle',
  'slogan',
  'policy',
  'programme',
  'organisation',
  'partnership',
  'agreement',
  'event',
  'person',
  'term',
  'figure',
] as const;

/** How one term stands to another. */
export const RELATION_KINDS = [
  'part-of',
  'proposed-by',
  'aligned-with',
  'succeeds',
  'named-in',
  'related',
] as const;

/** How a claim fares against its sources; EDITORIAL.md has the criteria. */
export const ASSESSMENTS = [
  'supported',
  'needs-context',
  'outdated',
  'inaccurate',
  'contested',
  'opinion',
  'not-yet-known',
] as const;
export type Assessment = (typeof ASSESSMENTS)[number];
