import { describe, expect, it } from "vitest";
import { type Actor, theHouse } from "#basics";
import { mayGive, mustNotManage } from "./giving.ts";
import { permissions } from "./permissions.ts";
import { permissionsOfRole, type RoleCode, roleCodes, roleOf, roles, rolesAt } from "./roles.ts";

const region = 1;
const system = 2;
const branch = 3;
const other = 4;
const lineages = {
  region: [region],
  system: [system, region],
  branch: [branch, system, region],
  other: [other, region],
};
const holding = (role: RoleCode, node: number): Actor => ({
  account: 9,
  person: null,
  grants: [{ role, node, permissions: permissionsOfRole(role) }],
});
const role = (code: RoleCode) => roleOf(code) as NonNullable<ReturnType<typeof roleOf>>;

describe("giving roles", () => {
  it("an administrator of a system gives its roles inside it and nowhere else, and no role of the region", () => {
    const administrator = holding("system-administrator", system);
    for (const code of roleCodes) {
      const regional = code === "region-administrator" || code === "regional-methodist";
      expect([code, mayGive(administrator, role(code), lineages.branch)]).toEqual([code, !regional]);
      expect([code, mayGive(administrator, role(code), lineages.other)]).toEqual([code, false]);
      expect([code, mayGive(administrator, role(code), lineages.region)]).toEqual([code, false]);
    }
  });
  it("[ROL-08] a director gives the roles of the staff without holding them, but not an administrator's", () => {
    const director = holding("system-director", system);
    expect(mayGive(director, role("cataloguer"), lineages.branch)).toBe(true);
    expect(mayGive(director, role("system-administrator"), lineages.system)).toBe(false);
    expect(mayGive(director, role("cataloguer"), lineages.other)).toBe(false);
  });
  it("who holds nothing gives nothing; the house gives all", () => {
    expect(mayGive(holding("librarian", system), role("branch-head"), lineages.branch)).toBe(false);
    expect(mayGive(theHouse, role("region-administrator"), lineages.region)).toBe(true);
  });
});

describe("looking after accounts", () => {
  const administrator = holding("system-administrator", system);
  it("is for accounts whose every role lies within the administrator's own node and power", () => {
    expect(mustNotManage(administrator, [])).toBeNull();
    expect(mustNotManage(administrator, [{ role: "branch-head", lineage: lineages.branch }])).toBeNull();
    for (const held of [
      { role: "librarian", lineage: lineages.other },
      { role: "region-administrator", lineage: lineages.region },
      { role: "regional-methodist", lineage: lineages.region },
      { role: "a-role-of-tomorrow", lineage: lineages.branch },
    ]) {
      expect(
        mustNotManage(administrator, [{ role: "librarian", lineage: lineages.system }, held])?.code,
      ).toBe("account-of-others");
    }
  });
});

describe("roles as presets", () => {
  it.each([
    ["[ROL-01]", "regional-methodist"],
    ["[ROL-02]", "service-head"],
    ["[ROL-03]", "region-administrator"],
    ["[ROL-04]", "local-history-editor"],
    ["[ROL-05]", "system-methodist"],
    ["[ROL-06]", "bibliographer"],
    ["[ROL-07]", "branch-head"],
    ["[ROL-08]", "system-director"],
    ["[ROL-09]", "union-committee"],
    ["[ROL-10]", "innovation-methodist"],
    ["[ROL-11]", "event-manager"],
    ["[ROL-12]", "stock-keeper"],
  ] as const)("%s has its preset", (requirement, code) => {
    expect(role(code).requirement).toBe(requirement.slice(1, -1));
    expect(role(code).permissions.length).toBeGreaterThan(0);
  });
  it("[ROL-09] the union committee leads nothing and changes nothing of the institution", () => {
    const committee = role("union-committee");
    expect(committee.management).toBe(false);
    expect(committee.permissions).toEqual(["people.read", "files.store"]);
  });
  it("every permission belongs to a role; no role repeats one; every role has a place", () => {
    const held = new Set(roles.flatMap((one) => one.permissions));
    expect(permissions.filter((one) => !held.has(one))).toEqual([]);
    for (const one of roles) {
      expect(new Set(one.permissions).size).toBe(one.permissions.length);
      expect(one.places.length).toBeGreaterThan(0);
    }
    expect(rolesAt("partner")).toEqual([]);
  });
  it("a role may be given by another only where that one may give at all", () => {
    for (const one of roles.filter((each) => each.gives.length > 0))
      expect(one.permissions).toContain("roles.grant");
  });
  it("an unknown role allows nothing", () => {
    expect(permissionsOfRole("a-role-of-tomorrow")).toEqual([]);
    expect(permissionsOfRole("__proto__")).toEqual([]);
  });
});
