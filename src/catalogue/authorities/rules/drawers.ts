/** The drawers of an alphabetical catalogue: in which a name stands, and where in it a letter begins. Pure. */
import { KAZAKH_ALPHABET, LATIN_ALPHABET, sortKey } from "#kazakh";
import type { AuthorityKind } from "./facts.ts";

/** Persons and bodies stand in one drawer. */
export const drawers = ["name", "place", "topic"] as const;
export type Drawer = (typeof drawers)[number];

export const drawerOf = (kind: AuthorityKind): Drawer =>
  kind === "place" || kind === "topic" ? kind : "name";

/** As much of a key as is kept. */
export const drawerKey = (text: string): string => sortKey(text).slice(0, 400);

/** Where what begins with these letters begins: the key without its second part, in which capitals differ. */
export const openAt = (letters: string): string => sortKey(letters).split("\t", 1)[0] ?? "";

export type Letter = { label: string; from: string; to: string };

/** The hard and the soft sign: no word begins with them. */
const silent = new Set([0x44a, 0x44c].map((code) => String.fromCodePoint(code)));

const after = (key: string): string => String.fromCharCode(key.charCodeAt(0) + 1);
const lettersOf = (alphabet: Iterable<string>): Letter[] =>
  [...alphabet]
    .filter((letter) => !silent.has(letter))
    .map((letter) => {
      const from = openAt(letter).slice(0, 1);
      // Of the two Latin i the dotted one keeps its dot.
      return { label: letter === "i" ? "İ" : letter.toUpperCase(), from, to: after(from) };
    });

/** The bar of letters: the Kazakh alphabet, Latin, and figures before all. */
export const kazakhLetters: readonly Letter[] = lettersOf(KAZAKH_ALPHABET);
export const latinLetters: readonly Letter[] = lettersOf(LATIN_ALPHABET);
export const figures: Letter = { label: "0–9", from: "!", to: kazakhLetters[0]?.from ?? ":" };
export const allLetters: readonly Letter[] = [figures, ...kazakhLetters, ...latinLetters];
