const ASCII = /^[\0-\x7f]*$/;

/** As written, but for what nobody sees: full-width forms, invisible characters, line ends in the source. */
export function plainly(written: string): string {
  const visible = ASCII.test(written) ? written : written.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return visible.replace(/\s+/gu, ' ');
}
