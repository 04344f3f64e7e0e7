/**
 * What a cataloguer has to look at: editions that one system described with a slip, or so briefly that no rule may merge
 * them with the record of the oblast library. They wait in the queue of doubtful pairs when the demonstration is loaded.
 */
export type Slip = { system: string; edition: string } & (
  | { kind: "number-missing" }
  | { kind: "other-title"; title: string }
  | { kind: "other-year"; year: number }
  | { kind: "other-author"; author: string }
);

export const slips: readonly Slip[] = [
  { system: "balqash", edition: "demo-shyngyrau-kaz", kind: "number-missing" },
  { system: "balqash", edition: "demo-aqbilek-kaz", kind: "other-title", title: "Ақбелек" },
  { system: "qarqaraly", edition: "demo-qara-marzhan-kaz", kind: "number-missing" },
  { system: "qarqaraly", edition: "demo-begazy-rus", kind: "other-year", year: 1997 },
  { system: "shet", edition: "demo-zhanpida-kaz", kind: "number-missing" },
  { system: "shet", edition: "demo-urker-kaz", kind: "other-year", year: 1991 },
  { system: "temirtau", edition: "demo-menin-auezovim-kaz", kind: "other-author", author: "Әуезов, Мұхтар" },
  { system: "nura", edition: "demo-tozaq-ottary-kaz", kind: "number-missing" },
  { system: "osakarovka", edition: "demo-internat-nany-kaz", kind: "number-missing" },
];

const byEdition = new Map(slips.map((one) => [one.edition, one]));
export const slipOf = (edition: string): Slip | undefined => byEdition.get(edition);
