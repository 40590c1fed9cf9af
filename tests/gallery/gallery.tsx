/**
 * One surface at a time: `?surface=card-claim&language=zh&theme=dark`. Without `surface`, the list of them.
 * `language=pseudo` is English made 40 % longer, `direction=rtl` turns the layout round.
 * Pictures and the visual regression test are taken from here.
 */
import { render } from 'preact';
import { catalogueOf } from '../../browser/catalogues.ts';
import type { Look } from '../../components/Surface.tsx';
import { createI18n } from '../../components/translate.ts';
import type { Language } from '../../content-data/schema.ts';
import './gallery.css';
import { pseudoLocale } from './pseudo-locale.ts';
import { SURFACES } from './surfaces.tsx';

const query = new URLSearchParams(location.search);
const language = query.get('language') ?? 'en';
const look: Look = {
  i18n:
    language === 'pseudo'
      ? pseudoLocale()
      : createI18n(language as Language, catalogueOf(language as Language)),
  theme: (query.get('theme') ?? 'system') as Look['theme'],
  direction: query.get('direction') === 'rtl' ? 'rtl' : 'ltr',
};
const name = query.get('surface') ?? '';
const draw = SURFACES[name];
document.documentElement.dataset.theme = look.theme;

render(
  draw ? (
    <div class="stage">{draw(look)}</div>
  ) : (
    <ul>
      {Object.keys(SURFACES).map((surface) => (
        <li key={surface}>
          <a href={`?surface=${surface}`}>{surface}</a>
        </li>
      ))}
    </ul>
  ),
  document.getElementById('gallery')!,
);
