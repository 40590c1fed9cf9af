/** What a long day of reading does to one tab, in rounds. */
import type { Reader } from '../../tools/drive/reader.ts';

const TERMS = ['Belt and Road Initiative', 'Global Development Initiative', 'Global Security Initiative'];

/** A page that is an application: it routes, grows, shrinks and rewrites itself when told to. */
export const PAGE = `<!doctype html><meta charset="utf-8"><title>Soak</title>
<style>p { margin: 40px 20px }</style><main><p>They spoke of the ${TERMS[0]}.</p></main><aside></aside>
<script>
  const TERMS = ${JSON.stringify(TERMS)};
  const sentence = (n) => 'Paragraph ' + n + ' is about the ' + TERMS[n % TERMS.length] + ' and little else.';
  self.mutate = (turn) => {
    const main = document.querySelector('main');
    for (let n = 0; n < 40; n++) main.append(Object.assign(document.createElement('p'), { textContent: sentence(turn + n) }));
    for (const p of [...main.children].slice(0, 20)) p.firstChild.data = sentence(turn);
    main.children[5].innerHTML = '<b>' + sentence(turn) + '</b>';
    while (main.children.length > 20) main.firstChild.remove();
  };
  self.route = (turn) => {
    history.replaceState({}, '', '#/' + turn);
    document.querySelector('main').innerHTML = Array.from({ length: 20 }, (_, n) => '<p>' + sentence(turn + n) + '</p>').join('');
  };
</script>`;

/** One round: a hundred mutations in bursts, a route change, a card, and now and then another tab or a new visit. */
export async function readOneRound(reader: Reader, other: Reader, turn: number): Promise<void> {
  for (let burst = 0; burst < 5; burst++) {
    await reader.page.evaluate(
      (from) => {
        for (let n = 0; n < 20; n++) Reflect.get(self, 'mutate')(from + n);
      },
      turn + burst * 20,
    );
    await pause(120);
  }
  await reader.page.evaluate((to) => Reflect.get(self, 'route')(to), turn);
  await pause(200);
  await reader.hover(TERMS[turn % TERMS.length]!);
  await reader.cardText();
  await reader.press('Escape');
  await reader.lookAway();
  if (turn % 5 === 0) {
    await other.page.bringToFront();
    await pause(100);
    await reader.page.bringToFront();
  }
  if (turn % 200 === 0) await reader.page.reload({ waitUntil: 'load' });
}

const pause = (milliseconds: number): Promise<void> => new Promise((over) => setTimeout(over, milliseconds));
