import type { Fact, Term } from '../../content-data/schema.ts';
import { factYear } from '../FactList.tsx';

/** Letters that the facts of a card may have together: about ten lines. */
const BUDGET = 420;

/** Two facts of a term, dated ones first, and a third where the card stays short with it. */
export function keyFacts({ facts }: Term): Fact[] {
  const datedFirst = [...facts.filter(factYear), ...facts.filter((fact) => !factYear(fact))];
  const two = datedFirst.slice(0, 2);
  const three = datedFirst.slice(0, 3);
  return three.reduce((letters, { text }) => letters + text.length, 0) <= BUDGET ? three : two;
}
