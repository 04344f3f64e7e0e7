import type { Lang } from "#basics";
import type { Ui } from "./context.tsx";
import type { View } from "./view.ts";

/** The address of a page in the reader's language: `to(ui, "/search", { q: "абай" })` → "/kk/search?q=…". */
export function to(ui: { lang: Lang }, path: string, query: Query = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") asked.append(name, String(one));
    }
  }
  const text = asked.toString();
  return `/${ui.lang}${path === "/" ? "" : path}${text ? `?${text}` : ""}`;
}
type One = string | number | undefined | null;
export type Query = Record<string, One | readonly One[]>;

/** The same page in another language, its query kept. */
export const inLang = (ui: Ui, lang: Lang): string => `/${lang}${ui.here === "/" ? "" : ui.here}`;

/** Path and query of this page in its own language. */
export const here = (ui: Ui): string => inLang(ui, ui.lang);

/** The address that changes the view and comes back to this page. */
export function viewAddress(
  ui: Ui,
  change: Partial<Record<"size" | "contrast" | "spacing", View[keyof View]>> & {
    low?: "on" | "off";
    images?: "on" | "off";
  },
): string {
  const asked = new URLSearchParams(Object.entries(change).map(([name, value]) => [name, String(value)]));
  asked.set("back", here(ui));
  return `/${ui.lang}/view?${asked}`;
}

const parts = (address: string): { path: string; query: URLSearchParams } => {
  const [path = "", query = ""] = address.split("#", 1)[0]?.split("?", 2) ?? [];
  return { path, query: new URLSearchParams(query) };
};
const joined = (path: string, query: URLSearchParams): string => {
  const text = query.toString();
  return text ? `${path}?${text}` : path;
};

/** The address with one parameter set anew; null drops it. */
export function withParam(address: string, name: string, value: string | number | null): string {
  const { path, query } = parts(address);
  if (value === null) query.delete(name);
  else query.set(name, String(value));
  return joined(path, query);
}

/**
 * The address without one value of a parameter that may stand several times (a chosen facet). The page number goes
 * too: another choice is another list.
 */
export function withoutValue(address: string, name: string, value: string): string {
  const { path, query } = parts(address);
  const kept = query.getAll(name).filter((one) => one !== value);
  query.delete(name);
  for (const one of kept) query.append(name, one);
  query.delete("page");
  return joined(path, query);
}

/** The address without any of some parameters, and without the page number. */
export function withoutParams(address: string, names: readonly string[]): string {
  const { path, query } = parts(address);
  for (const name of [...names, "page"]) query.delete(name);
  return joined(path, query);
}

/** A telephone as written → the address that a telephone can call; undefined when there is nothing to dial. */
export function phoneAddress(phone: string): string | undefined {
  const [number = ""] = phone.split(/[,;]|\bвн/u);
  const digits = number.replace(/[^\d+]/g, "").replace(/(?!^)\+/g, "");
  if (digits.replace("+", "").length < 3) return undefined;
  // 8 (7212) … is how a long-distance number is dialled inside the country; +7 works from everywhere.
  return `tel:${/^8\d{10}$/.test(digits) ? `+7${digits.slice(1)}` : digits}`;
}
