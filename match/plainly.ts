/** As written, but for what nobody sees: full-width forms, invisible characters, line ends in the source. */
export const plainly = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
