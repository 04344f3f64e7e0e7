/**
 * Every act of the house × every role × the own and another system, carried out as rehearsals on a real database.
 *
 * What happens must be what docs/who-may.md says, to the letter. So whoever adds an act gives it a sample
 * (src/<room>/testing.ts), and whoever changes who may do something sees it in a page that others read.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, nobody, theHouse } from "#basics";
import { connectHoldings, searchBase } from "#catalogue";
import { samples as catalogueSamples } from "#catalogue/testing";
import { allActions } from "#house";
import { samples as librarySamples, type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { isPermission, type RoleCode, roleCodes, roleOf, roles } from "#people/rules";
import { samples as peopleSamples, somebody } from "#people/testing";
import { type AnyAction, perform } from "#platform/acts";
import { samples as authSamples } from "#platform/auth/testing";
import { testDatabase } from "#platform/db/testing";
import { samples as figureSamples } from "#platform/figures/testing";
import { connectSearch, postgresSearch } from "#platform/search";
import { holdingsSink, searchContributor } from "#stock";
import { samples as stockSamples } from "#stock/testing";
import { type Verdict, type Verdicts, whoMayPage, whoMayPath } from "../scripts/who-may.ts";

type Sample = (ground: ReturnType<typeof testGround>, node: number) => Promise<unknown>;
const samples: Record<string, Sample> = {
  ...authSamples,
  ...librarySamples,
  ...peopleSamples,
  ...catalogueSamples,
  ...stockSamples,
  ...figureSamples,
};

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);

/** Answers that say "you may not", as against "not like this". */
const authority = ["not-permitted", "signed-out", "role-above-own", "account-of-others", "granting-oneself"];

async function tried(actor: Actor, action: AnyAction, input: unknown): Promise<string[]> {
  const outcome = await perform({ ground, actor, door: "office", rehearsal: true }, action, input);
  return outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code);
}
const may = async (actor: Actor, action: AnyAction, input: unknown): Promise<boolean> =>
  !(await tried(actor, action, input)).some((code) => authority.includes(code));

let region: SmallRegion;
/** Inputs are made once for each act and place: a rehearsal leaves nothing behind, so all roles may use them. */
const inputs = new Map<string, unknown>();
async function inputFor(action: AnyAction, node: number): Promise<unknown> {
  const key = `${action.name} ${node}`;
  const sample = samples[action.name];
  if (!inputs.has(key) && sample) inputs.set(key, await sample(ground, node));
  return inputs.get(key);
}

/** Where a role is tried: at its widest place in the first system; its acts touch what lies there. */
function homeOf(code: RoleCode): { given: number; acts: number } {
  const places = roleOf(code)?.places ?? [];
  if (places.includes("region")) return { given: region.region, acts: region.balqash };
  if (places.includes("system")) return { given: region.balqash, acts: region.balqash };
  return { given: region.central, acts: region.central };
}

const actors = new Map<RoleCode, Actor>();
let withoutRole: Actor;
beforeAll(async () => {
  // As the house does when it opens.
  connectHoldings(holdingsSink);
  connectSearch({ engine: postgresSearch(db), base: searchBase, contributors: [searchContributor] });
  region = await smallRegion(ground);
  for (const code of roleCodes) {
    const { actor } = await somebody(ground, region.balqash, { role: code, node: homeOf(code).given });
    actors.set(code, actor);
  }
  withoutRole = (await somebody(ground, region.balqash)).actor;
});

describe("who may do what", () => {
  it("every act has a sample, and every sample is of an act", () => {
    const names = allActions.map((action) => action.name);
    expect(names.filter((name) => !Object.hasOwn(samples, name))).toEqual([]);
    expect(Object.keys(samples).filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("every act asks for a permission that a role holds, or says that anyone may", () => {
    const held = new Set<string>(roles.flatMap((role) => role.permissions));
    const asked = allActions
      .map((action) => action.may)
      .filter((one) => one !== "anyone" && one !== "signed-in");
    expect([...new Set(asked)].filter((one) => !isPermission(one) || !held.has(one))).toEqual([]);
    const nowhere = allActions.filter((action) => asked.includes(action.may) && action.at === undefined);
    expect(nowhere.map((action) => action.name)).toEqual([]);
  });

  it("the samples are good: the house carries each of them out", async () => {
    const ofOneself = allActions.filter((action) => action.may === "signed-in");
    for (const action of allActions.filter((one) => !ofOneself.includes(one))) {
      expect([action.name, await tried(theHouse, action, await inputFor(action, region.balqash))]).toEqual([
        action.name,
        [],
      ]);
    }
    for (const action of ofOneself) {
      expect([action.name, await tried(withoutRole, action, await inputFor(action, region.balqash))]).toEqual(
        [action.name, []],
      );
    }
  });

  it("nobody who is not logged in, and nobody without a role, carries out an act that asks for a permission", async () => {
    for (const action of allActions.filter((one) => one.may !== "anyone")) {
      const input = await inputFor(action, region.balqash);
      expect([action.name, await tried(nobody, action, input)]).toEqual([action.name, ["signed-out"]]);
      if (action.may === "signed-in") continue;
      expect([action.name, await tried(withoutRole, action, input)]).toEqual([
        action.name,
        ["not-permitted"],
      ]);
    }
  });

  it("[NET-01] each role does what docs/who-may.md says, in its own system and in another", async () => {
    const verdicts = new Map<string, Map<RoleCode, Verdict>>();
    for (const action of allActions) {
      const found = new Map<RoleCode, Verdict>();
      for (const [code, actor] of actors) {
        found.set(code, {
          home: await may(actor, action, await inputFor(action, homeOf(code).acts)),
          elsewhere: await may(actor, action, await inputFor(action, region.nura)),
        });
      }
      verdicts.set(action.name, found);
    }
    expect(whoMayPage(verdicts satisfies Verdicts)).toBe(readFileSync(whoMayPath, "utf8"));
  }, 180_000);

  it("[NET-01] only roles of the region write in more than one system, and the methodist in none", () => {
    for (const role of roles) {
      if (role.places.includes("region")) expect(role.places).toEqual(["region"]);
    }
    expect(roleOf("regional-methodist")?.permissions).not.toContain("catalogue.edit");
  });
});
