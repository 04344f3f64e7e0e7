import type { Trilingual } from "#basics";
import type { Ground } from "#platform/acts";
import type { Settings } from "#platform/config";
import type { Figures } from "#platform/figures";
import type { Files } from "#platform/files";
import type { Jobs } from "#platform/jobs";
import type { SearchEngine } from "#platform/search";

/** What the web doors need of the house; src/house.ts opens it, src/serve.tsx hands it to them. */
export type House = {
  ground: Ground;
  settings: Settings;
  search: SearchEngine;
  files: Files;
  jobs: Jobs;
  figures: Figures;
  /** The address of a built asset: `asset("portal.css")` → `/assets/portal.3f2a….css`. */
  asset: (name: string) => string;
  /** Whose site it is, for the head and foot of every page; read from the tree, kept for half a minute. */
  site: () => SiteFacts;
  version: string;
  /** The demonstration region is loaded: pages say so, and show the demonstration accounts at the log-in. */
  demonstration: boolean;
};

export type SiteFacts = {
  /** Beside the mark: «Қарағанды облысының кітапханалары». */
  name: Trilingual;
  /** Of the methodical centre (PUB-05); a library's own page shows its own. */
  phone?: string | undefined;
  centre?: Trilingual | undefined;
  address?: Trilingual | undefined;
  legal?: Trilingual | undefined;
};
