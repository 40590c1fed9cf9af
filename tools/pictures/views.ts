/** What is pictured: every surface in every language and theme, and in trials of its layout. */

/** One picture to take of the gallery. */
export type View = {
  /** The picture's name, without its ending. */
  readonly name: string;
  readonly surface: string;
  /** Which of a surface's pictures this is: `zh-dark`, `narrow-ru`. */
  readonly variant: string;
  /** What the gallery is asked for. */
  readonly query: string;
  /** Viewport, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel, as browser zoom makes it. */
  readonly zoom?: number;
  /** Media features to imitate; in Chromium only. */
  readonly media?: readonly { readonly name: string; readonly value: string }[];
};

export const LANGUAGES = ['en', 'zh', 'ru'] as const;
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 640;

/** Widths at which the surfaces are used, in CSS pixels; `touch` is a telephone. */
const WIDTHS: Record<string, number> = {
  marks: 700,
  card: 392,
  touch: 390,
  popup: 412,
  panel: 400,
  options: 900,
  welcome: 1000,
};
/** Surfaces whose window a reader can pull to any width. */
const NARROW_AND_WIDE: Record<string, readonly [narrow: number, wide: number]> = {
  panel: [280, 760],
  options: [360, 1280],
  welcome: [360, 1280],
};

type Trial = { readonly variant: string; readonly query: string } & Pick<View, 'media' | 'zoom'>;

/** Languages longer than ours or written the other way, and readers who see differently. */
const TRIALS: readonly Trial[] = [
  { variant: 'pseudo', query: 'language=pseudo&theme=light' },
  { variant: 'rtl', query: 'direction=rtl&theme=light' },
  { variant: 'forced-colours', query: 'theme=system', media: [{ name: 'forced-colors', value: 'active' }] },
  {
    variant: 'more-contrast-light',
    query: 'theme=light',
    media: [{ name: 'prefers-contrast', value: 'more' }],
  },
  {
    variant: 'more-contrast-dark',
    query: 'theme=dark',
    media: [{ name: 'prefers-contrast', value: 'more' }],
  },
  { variant: 'zoom-200', query: 'theme=light', zoom: 2 },
];

/** Language by theme: what every browser is asked for. */
export function plainViews(surface: string): View[] {
  return LANGUAGES.flatMap((language) =>
    THEMES.map((theme) =>
      viewOf(surface, {
        variant: `${language}-${theme}`,
        query: `language=${language}&theme=${theme}`,
      }),
    ),
  );
}

/** What is tried in one browser only. */
export function trialViews(surface: string): View[] {
  const [narrow, wide] = NARROW_AND_WIDE[kindOf(surface)] ?? [];
  const widths = [
    { name: 'narrow', width: narrow },
    { name: 'wide', width: wide },
  ].flatMap(({ name, width }) =>
    LANGUAGES.flatMap((language) => {
      const trial = { variant: `${name}-${language}`, query: `language=${language}&theme=light` };
      return width ? [{ ...viewOf(surface, trial), width }] : [];
    }),
  );
  return [...TRIALS.map((trial) => viewOf(surface, trial)), ...widths];
}

const kindOf = (surface: string) => surface.split('-')[0] ?? surface;

function viewOf(surface: string, { variant, query, zoom = 1, ...more }: Trial): View {
  const width = WIDTHS[kindOf(surface)];
  if (!width) throw new Error(`${surface}: no width is known for this kind of surface. Add it to WIDTHS.`);
  return {
    name: `${surface}-${variant}`,
    surface,
    variant,
    query: `surface=${surface}&${query}`,
    width: Math.round(width / zoom),
    height: HEIGHT / zoom,
    zoom,
    ...more,
  };
}
