import type { Cell, Column } from "./paper.ts";

/** A cell as text in the paper's language; numbers with the no-break space and comma of the field. */
export function cellText(
  cell: Cell | undefined,
  column: Column | undefined,
  lang: "kk" | "ru" | "en",
): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell;
  const decimals = column?.decimals ?? (column?.kind === "money" ? 2 : 0);
  const [whole = "", part] = Math.abs(cell).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  const sign = cell < 0 ? "−" : "";
  const number = `${sign}${grouped}${part ? (lang === "en" ? `.${part}` : `,${part}`) : ""}`;
  return column?.kind === "money" ? `${number}\u00a0₸` : number;
}
