/** By what a library's table is known again: the heads of its columns, without signs, cases and empty ends. */
import { fold } from "#kazakh";

export const headsKey = (cells: readonly string[]): string =>
  cells
    .map((cell) => fold(cell))
    .join("\n")
    .trimEnd()
    .slice(0, 4_000);
