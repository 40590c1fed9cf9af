/**
 * One surface at a time: `?surface=card-claim&language=zh&theme=dark`. Without `surface`, the list of them.
 * `language=pseudo` is English made 40 % longer, `direction=rtl` turns the layout round.
 * Pictures and the visual test are taken from here: `show()` draws another one without loading all over again.
 */
import { render } from 'preact';
import { catalogueOf } from '../../browser/catalogues.ts';
import type { Look } from '../../components/Surface.tsx';
import { createI18n } from '../../components/translate.ts';
import type { Language } from '../../content-data/schema.ts';
import './gallery.css';
import { pseudoLocale } from './pseudo-locale.ts';
import { SURFACES } from './surfaces.tsx';

declare global {
  /** Draws what a query asks for; resolves once it stands still. */
  var show: (query: string) => Promise<true>;
  /** Names of all surfaces. */
  var surfaces: readonly string[];
}

const place = document.getElementById('gallery')!;

globalThis.surfaces = Object.keys(SURFACES);
globalThis.show = async (query) => {
  const asked = new URLSearchParams(query);
  const sight = SURFACES[asked.get('surface') ?? ''];
  const look = lookOf(asked);
  document.documentElement.dataset.theme = look.theme;
  document.documentElement.dataset.surface = asked.get('surface')?.split('-')[0] ?? '';
  render(null, place);
  render(sight ? <div class="stage">{sight.draw(look)}</div> : <SurfaceList />, place);
  await drawn();
  if (sight?.press) place.querySelector<HTMLElement>(sight.press)?.click();
  if (sight?.press) await drawn();
  if (sight?.type) typeInto(place.querySelector('input')!, sight.type);
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  await document.fonts.ready;
  await drawn();
  return true;
};
void show(location.search);

function lookOf(asked: URLSearchParams): Look {
  const language = asked.get('language') ?? 'en';
  return {
    i18n:
      language === 'pseudo'
        ? pseudoLocale()
        : createI18n(language as Language, catalogueOf(language as Language)),
    theme: (asked.get('theme') ?? 'system') as Look['theme'],
    direction: asked.get('direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}

function SurfaceList() {
  return (
    <ul>
      {surfaces.map((surface) => (
        <li key={surface}>
          <a href={`?surface=${surface}`}>{surface}</a>
        </li>
      ))}
    </ul>
  );
}

function typeInto(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Two frames: effects have run, what they set has been drawn, and nothing moves any more. */
async function drawn(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((frame) => requestAnimationFrame(frame));
  for (const animation of document.getAnimations()) animation.finish();
}
