/** 32-bit numbers as base64 text, little endian on every machine: the form in which a pack stores hashes. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** O(n). The same numbers always give the same text. */
export function encodeNumbers(numbers: Uint32Array): string {
  const bytes = Array.from(numbers).flatMap((n) => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, n >>> 24]);
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const triple = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += ALPHABET[(triple >>> shift) & 63];
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - padding) + '='.repeat(padding);
}

/** O(n). Characters outside the alphabet end the data; a last incomplete number is dropped. */
export function decodeNumbers(text: string): Uint32Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < length; index++) {
    const value = ALPHABET.indexOf(text[index]!);
    if (value < 0) break;
    bits = (bits << 6) | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >>> held) & 255;
    }
  }
  const numbers = new Uint32Array(at >> 2);
  for (let n = 0; n < numbers.length; n++) {
    const from = n << 2;
    numbers[n] = bytes[from]! | (bytes[from + 1]! << 8) | (bytes[from + 2]! << 16) | (bytes[from + 3]! << 24);
  }
  return numbers;
}
