/**
 * The roles of the house, as presets: what each may do, and at which kinds of node it can be given. A grant reaches
 * its node and everything below, so the same preset given at a branch is a branch's, at a system a system's.
 * Names and descriptions stand in words/ under `roles`.
 *
 * Who is what comes from the field: the requirement of each stands beside it. A role is not a post: a post says for
 * what somebody is paid, a role what they may do here; ending a post proposes to end the roles, no more.
 */
import { type Permission, permissions } from "./permissions.ts";

/** The kinds of node of the tree at which a role can be given. */
export type RolePlace = "region" | "system" | "library" | "branch" | "point" | "department";

export type Role = {
  code: RoleCode;
  requirement: string;
  places: readonly RolePlace[];
  permissions: readonly Permission[];
  /** Roles that its holder may give although not holding all they allow. Needs `roles.grant` beside it. */
  gives: readonly RoleCode[];
  /** Does the role lead an institution or a part of it? The union committee must not (ROL-09). */
  management: boolean;
};

export const roleCodes = [
  "region-administrator",
  "regional-methodist",
  "system-administrator",
  "system-director",
  "system-methodist",
  "innovation-methodist",
  "branch-head",
  "service-head",
  "bibliographer",
  "cataloguer",
  "stock-keeper",
  "local-history-editor",
  "event-manager",
  "librarian",
  "union-committee",
] as const;
export type RoleCode = (typeof roleCodes)[number];
export const isRole = (code: string): code is RoleCode => (roleCodes as readonly string[]).includes(code);

/** What anybody who works in a library may: see colleagues, propose a partner (NET-14), count by hand. */
const staff: readonly Permission[] = ["people.read", "partners.propose", "figures.read", "lists.keep"];
/** What somebody needs who prepares papers, pages and posters. */
const papers: readonly Permission[] = ["files.store", "links.make"];
const anyLibrary: readonly RolePlace[] = ["system", "library", "branch", "department"];

const onlyOfRegion: readonly Permission[] = ["tree.manage-systems", "settings.see"];

type Preset = Omit<Role, "code" | "gives" | "management"> & Partial<Pick<Role, "gives" | "management">>;

const presets: Record<RoleCode, Preset> = {
  "region-administrator": { requirement: "ROL-03", places: ["region"], permissions },
  // Reads all, writes nowhere below; the list of systems is the methodical centre's to keep (NET-01, NET-02).
  "regional-methodist": {
    requirement: "ROL-01",
    places: ["region"],
    permissions: [
      "people.read",
      "figures.read",
      "audit.read",
      "jobs.see",
      "search.explain",
      "tree.manage-systems",
    ],
  },
  "system-administrator": {
    requirement: "ROL-03",
    places: ["system", "library"],
    permissions: permissions.filter((permission) => !onlyOfRegion.includes(permission)),
  },
  "system-director": {
    requirement: "ROL-08",
    places: ["system", "library"],
    permissions: [
      ...staff,
      ...papers,
      // The director keeps the card of the system (NET-04).
      "tree.edit",
      "people.edit",
      "roles.grant",
      "audit.read",
      "hours.edit",
      "figures.enter",
      "jobs.see",
    ],
    gives: [
      "system-methodist",
      "innovation-methodist",
      "branch-head",
      "service-head",
      "bibliographer",
      "cataloguer",
      "stock-keeper",
      "local-history-editor",
      "event-manager",
      "librarian",
      "union-committee",
    ],
    management: true,
  },
  "system-methodist": {
    requirement: "ROL-05",
    places: anyLibrary,
    permissions: [...staff, ...papers, "figures.enter", "search.explain"],
  },
  "innovation-methodist": {
    requirement: "ROL-10",
    places: anyLibrary,
    permissions: [...staff, ...papers],
  },
  "branch-head": {
    requirement: "ROL-07",
    places: ["library", "branch", "point"],
    permissions: [
      ...staff,
      ...papers,
      "hours.edit",
      "figures.enter",
      "catalogue.describe",
      "stock.edit",
      "jobs.see",
    ],
    management: true,
  },
  "service-head": {
    requirement: "ROL-02",
    places: anyLibrary,
    permissions: [...staff, ...papers, "figures.enter"],
    management: true,
  },
  bibliographer: {
    requirement: "ROL-06",
    places: anyLibrary,
    permissions: [
      ...staff,
      ...papers,
      "catalogue.describe",
      "catalogue.edit",
      "authorities.edit",
      "local-history.mark",
      "figures.enter",
      "search.explain",
    ],
  },
  cataloguer: {
    requirement: "NET-01",
    places: anyLibrary,
    permissions: [
      ...staff,
      ...papers,
      "catalogue.describe",
      "catalogue.edit",
      "catalogue.batch",
      "catalogue.merge",
      "catalogue.import",
      "authorities.edit",
      "local-history.mark",
      "stock.edit",
      "jobs.see",
      "search.explain",
    ],
  },
  "stock-keeper": {
    requirement: "ROL-12",
    places: anyLibrary,
    permissions: [...staff, "files.store", "stock.edit", "figures.enter", "jobs.see"],
  },
  "local-history-editor": {
    requirement: "ROL-04",
    places: anyLibrary,
    permissions: [
      ...staff,
      ...papers,
      "catalogue.describe",
      "catalogue.edit",
      "authorities.edit",
      "local-history.mark",
    ],
  },
  "event-manager": {
    requirement: "ROL-11",
    places: anyLibrary,
    permissions: [...staff, ...papers, "figures.enter"],
  },
  librarian: {
    requirement: "NET-14",
    places: [...anyLibrary, "point"],
    permissions: [...staff, "files.store", "figures.enter", "catalogue.describe"],
  },
  "union-committee": {
    requirement: "ROL-09",
    places: ["system", "library"],
    permissions: ["people.read", "files.store"],
  },
};

export const roles: readonly Role[] = roleCodes.map((code) => ({
  gives: [],
  management: false,
  ...presets[code],
  code,
}));

const byCode: ReadonlyMap<string, Role> = new Map(roles.map((role) => [role.code, role]));
export const roleOf = (code: string): Role | undefined => byCode.get(code);

/** What a role allows; an unknown one (of a newer version of Ortaq) allows nothing. */
export const permissionsOfRole = (code: string): readonly Permission[] => byCode.get(code)?.permissions ?? [];

/** The roles that can be given at a kind of node. */
export const rolesAt = (place: string): Role[] =>
  roles.filter((role) => (role.places as readonly string[]).includes(place));
