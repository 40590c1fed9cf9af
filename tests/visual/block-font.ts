/**
 * A font whose signs are boxes. Pictures made with it are the same wherever they are made: no machine's own fonts,
 * hinting or smoothing comes in, and a line breaks at the same word. Drawn here, so that there is no font file to ship.
 */
import opentype from 'opentype.js';

const { Font, Glyph, Path } = opentype;

const EM = 1000;
/** Signs that take a square: Chinese, and its punctuation. */
const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/;
/** What style sheets write themselves, so that it is in no text. */
const WRITTEN_BY_STYLES = '0123456789›· ';

/**
 * @param text - any text that holds every sign to be drawn
 * @param height - of a box, as a share of the em: a bold font stands taller
 * @returns the font file
 */
export function blockFont(text: string, height: number): Uint8Array {
  const signs = [...new Set(text + WRITTEN_BY_STYLES)]
    .filter((sign) => sign > ' ')
    .map((sign) => sign.codePointAt(0)!);
  const isWide = (code: number) => WIDE.test(String.fromCodePoint(code));
  const font = new Font({
    familyName: 'Blocks',
    styleName: 'Regular',
    unitsPerEm: EM,
    ascender: 0.85 * EM,
    descender: -0.15 * EM,
    glyphs: [
      new Glyph({ name: '.notdef', advanceWidth: EM / 2, path: box(EM / 2, height) }),
      new Glyph({ name: 'space', unicodes: [0x20, 0xa0], advanceWidth: EM / 4, path: new Path() }),
      new Glyph({ name: 'joiner', unicodes: [0x2060], advanceWidth: 0, path: new Path() }),
      new Glyph({
        name: 'narrow',
        unicodes: signs.filter((code) => !isWide(code) && code !== 0xa0 && code !== 0x2060),
        advanceWidth: EM / 2,
        path: box(EM / 2, height),
      }),
      new Glyph({ name: 'wide', unicodes: signs.filter(isWide), advanceWidth: EM, path: box(EM, height) }),
    ],
  });
  return new Uint8Array(font.toArrayBuffer());
}

function box(width: number, height: number) {
  const path = new Path();
  // A little over its room on both sides: the boxes of a word are one bar, without seams that smoothing would show.
  const over = EM / 20;
  path.moveTo(-over, 0);
  path.lineTo(-over, height * EM);
  path.lineTo(width + over, height * EM);
  path.lineTo(width + over, 0);
  path.close();
  return path;
}
