/** What the address of the directory asks for: everything is optional, nonsense is left out, nothing is refused. */

import type { Lang } from "#basics";
import { to } from "#doors/web/ui";
import type { Wanted } from "#libraries";
import { accessibilityCodes, readPoint, serviceCodes, type Territory, territories } from "#libraries/rules";

export type Asked = Wanted & { query: string; page: number; nearText: string | undefined };

const known = <T extends string>(codes: readonly T[], values: readonly string[]): T[] =>
  codes.filter((code) => values.includes(code));

export function readAsked(query: URLSearchParams): Asked {
  const near = readPoint(query.get("near") ?? undefined);
  const system = query.get("system") ?? "";
  const page = query.get("page") ?? "";
  const [territory] = known<Territory>(territories, query.getAll("territory"));
  return {
    query: (query.get("q") ?? "").normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, 200),
    territory,
    system: /^[1-9]\d{0,14}$/.test(system) ? Number(system) : undefined,
    services: known(serviceCodes, query.getAll("service")),
    accessibility: known(accessibilityCodes, query.getAll("access")),
    openNow: query.get("open") === "1",
    near,
    nearText: near && `${near.latitude},${near.longitude}`,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The parameters of an address, without the page. */
export const pairsOf = (asked: Asked): [string, string][] => [
  ...(asked.query ? ([["q", asked.query]] as [string, string][]) : []),
  ...(asked.openNow ? ([["open", "1"]] as [string, string][]) : []),
  ...(asked.territory ? ([["territory", asked.territory]] as [string, string][]) : []),
  ...(asked.system ? ([["system", String(asked.system)]] as [string, string][]) : []),
  ...(asked.services ?? []).map((code): [string, string] => ["service", code]),
  ...(asked.accessibility ?? []).map((code): [string, string] => ["access", code]),
  ...(asked.nearText ? ([["near", asked.nearText]] as [string, string][]) : []),
];

/** The canonical address of what is asked; the page number stays where it is not the first. */
export function addressOf(ui: { lang: Lang }, asked: Asked): string {
  const text = new URLSearchParams(pairsOf(asked)).toString();
  return `${to(ui, "/libraries")}${text ? `?${text}` : ""}`;
}

export const isFiltered = (asked: Asked): boolean =>
  pairsOf(asked).some(([name]) => name !== "near") || asked.page > 1;
