import { createHash, randomBytes } from "node:crypto";

/**
 * A word that opens something: 256 bits of chance, so that no one guesses it and no slow hash is needed. Whoever
 * holds it may; the database keeps its SHA-256 alone, so a stolen table opens no door.
 */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const tokenHash = (token: string): Buffer => createHash("sha256").update(token, "utf8").digest();

/** Could this be one of our tokens? Spares the database a question about rubbish in a cookie. */
export const looksLikeToken = (token: string | undefined): token is string =>
  token !== undefined && /^[\w-]{43}$/.test(token);

/** Letters and digits that nobody mistakes for one another when a word is read out or copied by hand. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

/** A word to be typed: `groups` groups of four out of 31 signs, near 20 bits a group: "k7mq-29xz-…". */
export function newTypedWord(groups: number): string {
  const signs: string[] = [];
  while (signs.length < groups * 4) {
    for (const byte of randomBytes(groups * 4)) {
      // 248 = 8 × 31: bytes above would make the first signs likelier than the rest.
      if (byte < 248 && signs.length < groups * 4) signs.push(alphabet[byte % alphabet.length] as string);
    }
  }
  return signs.join("").replace(/(.{4})(?=.)/g, "$1-");
}

/** As it was meant, however it was typed: without hyphens and blanks, in small letters. */
export const typedWord = (typed: string): string => typed.toLowerCase().replace(/[\s-]+/g, "");

export const typedWordHash = (typed: string): Buffer => tokenHash(typedWord(typed));
