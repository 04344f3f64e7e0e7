import { facetLexeme, fieldOf, lexemesOf, positionOf } from "../lexemes.ts";
import type { Field, SearchDocument } from "../port.ts";

/** The two bits of a class in a position of a tsvector: D is 0, A is 3. */
const weights: Record<Field, number> = { title: 3, author: 2, subject: 1, other: 0 };

/** Longer ones are no words; PostgreSQL would refuse them from 2,047 bytes on (MAXSTRLEN of ts_type.h). */
const longest = 255;
let room = Buffer.allocUnsafe(64 * 1024);

/**
 * The document's lexemes in the binary form of tsvector (tsvectorrecv of tsvector.c): their number; then each as text
 * ended by NUL, the number of its places, and each place as two bits of class and fourteen of position. The server
 * sorts them. Written instead of text, as nothing must be quoted there and nothing parsed.
 */
export function tsvectorOf(document: SearchDocument): Buffer {
  let at = 4;
  let count = 0;
  const write = (lexeme: string, places: readonly number[]): void => {
    if (lexeme.length > longest) return;
    if (room.byteLength - at < 3 * longest + 3 + 2 * places.length)
      room = Buffer.concat([room, Buffer.allocUnsafe(room.byteLength)]);
    at = room.writeUInt8(0, at + room.write(lexeme, at, "utf8"));
    at = room.writeUInt16BE(places.length, at);
    for (const place of places)
      at = room.writeUInt16BE((weights[fieldOf(place)] << 14) | positionOf(place), at);
    count += 1;
  };
  for (const [lexeme, places] of lexemesOf(document)) write(lexeme, places);
  for (const [facet, values] of Object.entries(document.facets))
    for (const value of new Set(values)) write(facetLexeme(facet, value), []);
  room.writeInt32BE(count, 0);
  return Buffer.from(room.subarray(0, at));
}
