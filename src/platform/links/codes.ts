/**
 * Codes of short addresses, made to be read from paper and typed by anybody: digits and small letters without
 * those that look alike (0 o, 1 l i) and without vowels, so that no code spells a word.
 * The last sign is a check sign: a mistyped code is refused instead of opening another page.
 */
import { randomInt } from "node:crypto";

/** 23 signs, a prime, so that the weighted sum below finds every single wrong sign and every swap of neighbours. */
const signs = "23456789bcdfghjkmnpqrst";
const bodyLength = 6;

/** Weights 1, 2, 3 … modulo the prime 23 (as ISO 7064 pure systems do): differences of neighbours are never 0. */
function checkSign(body: string): string {
  let sum = 0;
  for (let place = 0; place < body.length; place++) sum += signs.indexOf(body.charAt(place)) * (place + 1);
  return signs.charAt(sum % signs.length);
}

/** A new code of seven signs: 23⁶ ≈ 148 million of them; the table's key refuses the rare repetition. */
export function newCode(): string {
  let body = "";
  for (let place = 0; place < bodyLength; place++) body += signs.charAt(randomInt(signs.length));
  return body + checkSign(body);
}

/** The code that somebody typed, in its one spelling; undefined when it cannot be one of ours. */
export function readCode(typed: string): string | undefined {
  const code = typed.trim().toLowerCase();
  if (code.length !== bodyLength + 1 || [...code].some((sign) => !signs.includes(sign))) return undefined;
  return checkSign(code.slice(0, -1)) === code.at(-1) ? code : undefined;
}
