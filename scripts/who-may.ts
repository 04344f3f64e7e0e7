/**
 * docs/who-may.md: who may do what, for a stranger to read. Made from what the acts and the roles declare; that the
 * house really behaves so is shown by src/who-may.db.test.ts, which tries every act as every role in two systems.
 * With --check it writes nothing and fails on a difference.
 */
import "./node-version.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allActions } from "#house";
import { permissions, type RoleCode, roleCodes, roles, words } from "#people/rules";
import type { AnyAction } from "#platform/acts";
import { root } from "./room-list.ts";

/** Where an act may be done by the holder of a role: at home, and in a system that is not theirs. */
export type Verdict = { home: boolean; elsewhere: boolean };
export type Verdicts = ReadonlyMap<string, ReadonlyMap<RoleCode, Verdict>>;

/** An act of the whole region asks at its root, and says so by an `at` that needs no input. */
const ofRegion = (action: AnyAction): boolean => action.at?.length === 0;

/** Numbers belong to the balance: these acts touch a system or a library that is none's part, never a branch. */
const ofHolder = (action: AnyAction): boolean =>
  ["stock.add-series", "stock.edit-series"].includes(action.name);

/** What the declarations come to. */
export const declared = (): Verdicts =>
  new Map(
    allActions.map((action) => [
      action.name,
      new Map(roleCodes.map((code) => [code, declaredFor(action, code)])),
    ]),
  );

function declaredFor(action: AnyAction, code: RoleCode): Verdict {
  if (action.may === "anyone" || action.may === "signed-in") return { home: true, elsewhere: true };
  const role = roles.find((one) => one.code === code);
  const holds = role?.permissions.some((permission) => permission === action.may) ?? false;
  const regional = role?.places.includes("region") ?? false;
  const reaches = !ofHolder(action) || regional || (role?.places.includes("system") ?? false);
  return { home: holds && reaches && (regional || !ofRegion(action)), elsewhere: holds && regional };
}

const names = words.en.roles;
const listed = (codes: readonly RoleCode[]): string =>
  codes.length === 0 ? "–" : codes.map((code) => names[code].name).join(", ");

function whoCell(
  action: AnyAction,
  verdicts: ReadonlyMap<RoleCode, Verdict> | undefined,
  where: keyof Verdict,
): string {
  if (action.may === "anyone") return "anyone";
  if (action.may === "signed-in") return "everyone who is logged in";
  return listed(roleCodes.filter((code) => verdicts?.get(code)?.[where]));
}

const needs = (action: AnyAction): string =>
  action.may === "anyone" || action.may === "signed-in"
    ? "–"
    : `\`${action.may}\`${ofRegion(action) ? ", for the region" : ofHolder(action) ? ", for the balance holder" : ""}`;

/** The page, from verdicts that were declared or tried. */
export function whoMayPage(verdicts: Verdicts): string {
  const rooms = new Map<string, AnyAction[]>();
  for (const action of [...allActions].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const room = action.name.split(".")[0] ?? "";
    rooms.set(room, [...(rooms.get(room) ?? []), action]);
  }
  return [
    "# Who may do what",
    "",
    "Made by `npm exec -- node scripts/who-may.ts`; do not edit by hand. A test tries every act as every role, in its own",
    "system and in another, and fails when this page is not what happens.",
    "",
    "A role is given at a node of the tree (a system, a branch …) and reaches that node and everything below it. Without",
    "a role somebody who is logged in may do only what says so; without a log-in only what *anyone* may.",
    "",
    "## Roles",
    "",
    "| role | from | is given at | what it is for |",
    "|---|---|---|---|",
    ...roles.map(
      (role) =>
        `| ${names[role.code].name} | ${role.requirement} | ${role.places.join(", ")} | ${names[role.code].does} |`,
    ),
    "",
    "## Permissions",
    "",
    "| permission | what it allows | roles |",
    "|---|---|---|",
    ...permissions.map((permission) => {
      const holders = roles.filter((role) => role.permissions.includes(permission)).map((role) => role.code);
      return `| \`${permission}\` | ${words.en.permissions[permission]} | ${listed(holders)} |`;
    }),
    "",
    "## Acts",
    ...[...rooms].flatMap(([room, actions]) => [
      "",
      `### ${room}`,
      "",
      "| act | needs | in the own system | in another system |",
      "|---|---|---|---|",
      ...actions.map((action) => {
        const found = verdicts.get(action.name);
        return `| \`${action.name}\` | ${needs(action)} | ${whoCell(action, found, "home")} | ${whoCell(action, found, "elsewhere")} |`;
      }),
    ]),
    "",
  ].join("\n");
}

export const whoMayPath = join(root, "docs/who-may.md");

if (import.meta.main) {
  const made = whoMayPage(declared());
  const present = existsSync(whoMayPath) ? readFileSync(whoMayPath, "utf8") : "";
  if (present !== made) {
    if (process.argv.includes("--check")) {
      console.error("docs/who-may.md is out of date. Run: npm exec -- node scripts/who-may.ts");
      process.exit(1);
    }
    writeFileSync(whoMayPath, made);
    console.log("docs/who-may.md written");
  }
}
