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

const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** O(n). Characters outside the alphabet end the data; a last incomplete number is dropped. */
export function decodeNumbers(text: string): Uint32Array {
  const bytes = decodeBytes(text);
  const numbers = new Uint32Array(bytes.length >> 2);
  for (let n = 0; n < numbers.length; n++) {
    const from = n << 2;
    numbers[n] = bytes[from]! | (bytes[from + 1]! << 8) | (bytes[from + 2]! << 16) | (bytes[from + 3]! << 24);
  }
  return numbers;
}

/** The same numbers as bytes, the lowest of each first. */
export const decodeBytes = (text: string): Uint8Array => decodeNatively(text) ?? decodeByHand(text);

/** In newer browsers; undefined elsewhere, and for a text that is not whole. */
function decodeNatively(text: string): Uint8Array | undefined {
  try {
    return (Uint8Array as { fromBase64?(text: string): Uint8Array }).fromBase64?.(text);
  } catch {
    return undefined;
  }
}

function decodeByHand(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < length; index++) {
    const value = VALUES[text.charCodeAt(index)] ?? -1;
    if (value < 0) break;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >>> held) & 255;
  }
  return bytes.subarray(0, at);
}
