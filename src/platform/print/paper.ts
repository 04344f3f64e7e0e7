/**
 * What is printed, as blocks that know nothing of a file format: PDF, DOCX and XLSX are made from the same paper, so
 * an act or a report says the same in each. Text comes worded in the language of the paper; bilingual papers (state
 * organisations print in Kazakh and Russian) have `also` with the same text in the second language.
 */
export type Text = string | { text: string; also?: string };

export type Cell = string | number | null;
export type Column = {
  head: Text;
  /** Share of the width; columns share it by these numbers. */
  width?: number;
  /** Numbers stand at the right, with `decimals` signs behind the comma (0). */
  kind?: "text" | "number" | "money";
  decimals?: number;
};

export type Block =
  | { block: "heading"; text: Text; level?: 1 | 2 }
  | { block: "text"; text: Text }
  | { block: "facts"; facts: readonly { label: Text; value: string }[] }
  | {
      block: "table";
      caption?: Text;
      columns: readonly Column[];
      rows: readonly (readonly Cell[])[];
      foot?: readonly Cell[];
    }
  /** Lines to sign: post, a line, name. */
  | { block: "signatures"; lines: readonly { post: Text; name?: string }[] }
  /** The second headings that follow, with the pages on which they begin. */
  | { block: "contents"; title: Text }
  | { block: "page-break" };

export type Paper = {
  /** Name of the file and the document, without ending. */
  title: string;
  lang: "kk" | "ru" | "en";
  /** At the foot of every page: whose paper it is. */
  foot?: string;
  /** "page 2 of 5" in the paper's language. */
  pageOf: (page: number, of: number) => string;
  landscape?: boolean;
  blocks: readonly Block[];
};

export const firstOf = (text: Text): string => (typeof text === "string" ? text : text.text);
export const alsoOf = (text: Text): string | undefined => (typeof text === "string" ? undefined : text.also);
/** Both languages on one line, for cells and labels. */
export const joined = (text: Text): string => [firstOf(text), alsoOf(text)].filter(Boolean).join(" / ");
/** The headings that a table of contents at this place names. */
export const headingsAfter = (blocks: readonly Block[], contents: Block): string[] =>
  blocks
    .slice(blocks.indexOf(contents) + 1)
    .flatMap((block) => (block.block === "heading" && block.level === 2 ? [joined(block.text)] : []));
