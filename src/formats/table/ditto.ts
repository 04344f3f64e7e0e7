/**
 * Inventory books write several copies of one book with signs of repetition: «– // –», «"», «то же», «сол». Such a cell
 * says what the cell above it says.
 */
const ditto = /^(?:["”“„″]{1,2}|\/\/|[-–—]+\s?(?:\/\/|["”“„″]{1,2})\s?[-–—]+|то же|сол)\.?$/iu;

/** The row with its repeated cells written out; `above` is the row before it, already so. */
export const withoutDittos = (cells: string[], above: readonly string[]): string[] =>
  cells.some((cell) => ditto.test(cell.trim()))
    ? cells.map((cell, at) => (ditto.test(cell.trim()) ? (above[at] ?? "") : cell))
    : cells;
