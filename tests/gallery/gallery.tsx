/**
 * One surface at a time: `?surface=card-claim&language=zh&theme=dark`. Without `surface`, the list of them.
 * Pictures and the visual regression test are taken from here.
 */
import { render } from 'preact';
import type { Look } from '../../components/Surface.tsx';
import type { Language } from '../../content-data/schema.ts';
import './gallery.css';
import { SURFACES } from './surfaces.tsx';

const query = new URLSearchParams(location.search);
const look: Look = {
  language: (query.get('language') ?? 'en') as Language,
  theme: (query.get('theme') ?? 'system') as Look['theme'],
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
