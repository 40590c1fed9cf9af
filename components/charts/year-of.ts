/**
 * A date as a number of years, so that time runs on a linear scale: May 2025 begins at 2025.33.
 * Months count as equal; a chart some hundred pixels wide cannot show the difference.
 *
 * @param date - a year, a month or a day, as precisely as it is known
 * @returns the moment it begins
 */
export function yearBegin(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** The moment it ends, as precisely as it is known. */
export function yearEnd(date: string): number {
  const parts = date.split('-').length;
  return yearBegin(date) + (parts === 1 ? 1 : parts === 2 ? 1 / 12 : 1 / 372);
}
