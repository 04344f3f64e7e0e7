import type { Trilingual } from "#basics";

/**
 * The facts of the demonstration region: Karaganda oblast as it has been since 8 June 2022.
 *
 * Institutions are real; each of them names the source that speaks of it. Where no source names the branches of a
 * real system, "branch No. N, settlement" stands for them in a settlement that really lies there, and says so by
 * `demonstration: true`. Telephones, hours, services and people are never real: the parts of a real node that are
 * made up are listed in `invented`. Coordinates are those of the settlement, never of a house.
 *
 * This folder is data with a pure reader: it writes nothing and knows no database. `key` is stable and is what other
 * facts of the demonstration (holdings, staff, points) refer to.
 */

/** A name that Kazakhstan's law and the reader's page both need in the state language and in Russian. */
export type Named = Trilingual & { kk: string; ru: string };

export type NodeKind = "region" | "system" | "library" | "branch" | "point" | "department" | "partner";

/** Types of a library or branch; several may hold at once (a rural branch may be a model library). */
export type LibraryType =
  | "universal"
  | "city"
  | "central"
  | "children"
  | "youth"
  | "special"
  | "adult"
  | "model"
  | "rural";

export type TerritoryType = "oblast" | "city" | "district";

/** NET-14 */
export type PartnerKind =
  | "library"
  | "museum"
  | "archive"
  | "university"
  | "school"
  | "publisher"
  | "media"
  | "ngo"
  | "akimat";

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
export type Opening = {
  days: readonly Weekday[];
  /** local time, "09:00" */
  opens: string;
  closes: string;
  /** the break at noon, where there is one */
  pause?: { from: string; to: string };
};

/** Hours of a service place. A day that stands in no `openings` is a day off. */
export type Hours = {
  openings: readonly Opening[];
  /** the monthly sanitary day on which readers are not served, as libraries of the country keep it */
  sanitary?: { which: "first" | "last"; day: Weekday };
};

/** A visit on certain days of the month: how a delivery point is served. */
export type Visits = { weeks: readonly (1 | 2 | 3 | 4)[]; day: Weekday; from: string; to: string };

export type Coordinates = {
  lat: number;
  lon: number;
  /** `settlement`: the settlement's own point; `area`: to a tenth of a degree. Neither is a house. */
  precision: "settlement" | "area";
};

/** Three colours of a system, "#rrggbb": main, accent, paper. */
export type Brand = { main: string; accent: string; paper: string };

export type InventedPart = "hours" | "phones" | "services" | "number" | "host" | "brand" | "schedule";

export type RegionNode = {
  key: string;
  kind: NodeKind;
  /** key of the node above; absent for the regions and for partners */
  parent?: string;
  /** the name without its honorific part, with its number and settlement where these belong to it */
  name: Named;
  /** «С. Сейфуллин атындағы», «имени С. Сейфуллина», "named after S. Seifullin" (NET-07) */
  honorific?: Named;
  /** «Сырлас» (NET-08) */
  ownName?: Named;
  /** unique within its system (NET-09) */
  number?: number;
  /** ОКЖ, ЦБС … (NET-05) */
  abbreviation?: Named;
  /** other spellings under which people look for it */
  variants?: readonly string[];
  types?: readonly LibraryType[];
  /** the methodical centre of the oblast */
  methodicalCentre?: true;
  territory?: { type: TerritoryType; name: Named };
  /** key of `places` */
  place?: string;
  address?: Named;
  coordinates?: Coordinates;
  phones?: readonly string[];
  hours?: Hours;
  visits?: Visits;
  services?: readonly string[];
  accessibility?: readonly string[];
  brand?: Brand;
  /** who gives room to a delivery point (NET-12) */
  host?: Named;
  /** who answers for it there: the post, no person */
  hostContact?: Named;
  partnerKind?: PartnerKind;
  /** year of foundation, where a source tells it */
  founded?: number;
  /** keys of `sources` */
  sources?: readonly string[];
  demonstration?: true;
  invented?: readonly InventedPart[];
};

/** Who belonged to whom and when; an end that lies in the past keeps old reports printable (NET-01). */
export type Membership = {
  node: string;
  parent: string;
  from?: string;
  to?: string;
  sources: readonly string[];
};

export type Place = {
  key: string;
  type: "city" | "settlement" | "village" | "quarter";
  name: Named;
  /** the system's territory in which it lies */
  territory: string;
  coordinates?: Coordinates;
};

/** Roles of ROL-01 … ROL-12, with the two that every library has besides. */
export type RoleCode =
  | "region-administrator"
  | "regional-methodist"
  | "service-head"
  | "system-administrator"
  | "local-history-editor"
  | "system-methodist"
  | "bibliographer"
  | "branch-head"
  | "system-director"
  | "union-committee"
  | "innovation-methodist"
  | "event-manager"
  | "stock-keeper"
  | "cataloguer"
  | "librarian";

export type NameParts = { surname: string; given: string; patronymic?: string };

/** A person who does not exist. Surnames come from words of the book, so that nobody takes them for a colleague. */
export type StaffMember = {
  key: string;
  name: { kk: NameParts; ru: NameParts; latin: NameParts };
  posts: readonly {
    node: string;
    title: Named;
    /** share of a full post: 1, 0.5, 0.25 */
    fraction: number;
    /** dates move with today: the post began this many whole years ago, on 1 September */
    yearsAgo: number;
  }[];
  account: { login: string; roles: readonly { role: RoleCode; node: string }[] };
};

export type DemoRegion = {
  nodes: readonly RegionNode[];
  memberships: readonly Membership[];
  places: readonly Place[];
  staff: readonly StaffMember[];
};
