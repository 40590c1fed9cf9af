import { expect, test } from 'vitest';
import { SafeHtml } from '../../components/SafeHtml.tsx';
import { draw } from './draw.tsx';

test('where no sanitiser has come, markup is drawn as the letters it is written with', async () => {
  const place = await draw(<SafeHtml html="<b>a</b><img src=x onerror=alert(1)>" />);
  const drawn = place.querySelector('p');
  expect(drawn?.children).toHaveLength(0);
  expect(drawn?.textContent).toBe('<b>a</b><img src=x onerror=alert(1)>');
});
