import packs from 'virtual:sidelight/packs';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Chronology } from '../../../components/entry/Chronology.tsx';
import { draw } from '../draw.tsx';

const pack = packs[0]!;

test('everything in order of time, each with its sources; or only what concerns one term', async () => {
  const place = await draw(<Chronology pack={pack} />);
  const details = place.querySelector('details')!;
  details.open = true;
  await act(() => void details.dispatchEvent(new Event('toggle')));
  const dates = () => [...place.querySelectorAll('time')].map(({ dateTime }) => dateTime);
  expect(dates()).toHaveLength(pack.timeline.length);
  expect(dates()).toEqual([...dates()].sort());
  expect([...place.querySelectorAll('.timeline li')].filter((one) => !one.querySelector('.cites'))).toEqual(
    [],
  );

  const select = place.querySelector('select')!;
  select.value = 'gdi';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  const gdi = pack.terms.find(({ id }) => id === 'gdi')!;
  const about = pack.timeline.filter(({ terms }) => terms.includes('gdi'));
  expect(dates()).toHaveLength(gdi.timeline.length + about.length);
  expect(dates().length).toBeGreaterThan(0);
  for (const { title } of about) expect(place.textContent).toContain(title);
});
