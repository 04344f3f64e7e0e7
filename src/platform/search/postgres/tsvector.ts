import { facetLexeme, lexemesOf } from "../lexemes.ts";
import type { SearchDocument } from "../port.ts";
import { classOf, quoted } from "./tsquery.ts";

/** The text of a tsvector: `'абай':3A,57B 'kind=book'`. PostgreSQL sorts it and keeps at most 256 positions a lexeme. */
export function tsvectorText(document: SearchDocument): string {
  const pieces: string[] = [];
  for (const [lexeme, places] of lexemesOf(document)) {
    let piece = `${quoted(lexeme)}:`;
    let first = true;
    for (const { field, positions } of places) {
      for (const at of positions) {
        piece += first ? at + classOf[field] : `,${at}${classOf[field]}`;
        first = false;
      }
    }
    pieces.push(piece);
  }
  for (const [facet, values] of Object.entries(document.facets)) {
    for (const value of new Set(values)) pieces.push(quoted(facetLexeme(facet, value)));
  }
  return pieces.join(" ");
}
