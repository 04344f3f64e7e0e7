/**
 * The borders between rooms as rules of dependency-cruiser, made from rooms.json. A room uses only what stands in
 * its list, through its doors; `rules` stay pure; `testing` is for tests. borders.test.ts plants violations and
 * expects each to be found: a guard that is not tested decays.
 */
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import { mayUse, placeOf, type Room, rooms, root } from "./room-list.ts";

const quoted = (path: string): string => path.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** Tests, and what is there for tests alone. */
const test = "(\\.test\\.tsx?|/testing\\.ts)$";
/** `src/x/` for a room in a folder, the file itself for a room of one file. */
const inside = (room: Room): string => (room.path ? `^${quoted(room.path)}$` : `^src/${quoted(room.name)}/`);

function doorsOf(name: string): string {
  const room = rooms.find((r) => r.name === name);
  if (!room) throw new Error(`rooms.json names ${name}, which is no room`);
  return room.path ? `^${quoted(room.path)}$` : `^${quoted(placeOf(room))}/(index|rules)\\.tsx?$`;
}

/** Rooms without a database: words, codecs and pure rules that also run in a browser. */
const pure = "^src/(basics|kazakh|formats)/";
const pureRules = "^src/.+/((rules|words)(/|\\.ts$)|[a-z-]+-rules\\.ts$)";

export function borderRules(): IFlattenedRuleSet {
  const ofRooms = rooms.map((room) => ({
    name: `border-of-${room.name}`,
    severity: "error" as const,
    comment: `${room.name} may use: ${mayUse(room).join(", ") || "nothing"}, through index.ts and rules.ts`,
    from: { path: inside(room), pathNot: test },
    to: { path: "^src/", pathNot: [inside(room), ...mayUse(room).map(doorsOf)] },
  }));
  // A test uses other rooms through their doors too, and besides those through testing.ts.
  const ofTests = rooms.map((room) => ({
    name: `tests-of-${room.name}`,
    severity: "error" as const,
    from: { path: `${inside(room).replace(/\$$/, "")}.*${test}` },
    to: {
      path: "^src/",
      pathNot: [inside(room), "^src/.+/(index|rules|testing)\\.tsx?$", "^src/[^/]+\\.tsx?$"],
    },
  }));
  return {
    forbidden: [
      ...ofRooms,
      ...ofTests,
      {
        name: "testing-is-for-tests",
        severity: "error",
        from: { path: "^src/", pathNot: [test, "/testing(\\.ts$|/)"] },
        to: { path: "^src/.+/testing(\\.ts$|/)" },
      },
      {
        name: "rules-stay-pure",
        severity: "error",
        comment: "rules run in the browser: no database, no Node, only rules, words and pure rooms",
        from: { path: pureRules, pathNot: [test, pure] },
        to: {
          path: "^src/",
          pathNot: [
            pureRules,
            "^src/(basics|kazakh|formats)/index\\.ts$",
            "^src/platform/i18n/",
            "/view\\.ts$",
          ],
          dependencyTypesNot: ["type-only"],
        },
      },
      {
        name: "rules-without-node",
        severity: "error",
        from: {
          path: [pureRules, "^src/(basics|kazakh)/"],
          pathNot: [test, "^src/kazakh/analyze-lines\\.js$"],
        },
        to: { dependencyTypes: ["core"] },
      },
      {
        name: "no-pages-in-pure-rooms",
        severity: "error",
        from: { path: pure, pathNot: test },
        to: { dependencyTypes: ["npm"], path: "node_modules/(hono|preact|pg|kysely|pg-boss)" },
      },
      {
        name: "no-circle",
        severity: "error",
        from: {},
        to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
      },
      { name: "no-unknown", severity: "error", from: {}, to: { couldNotResolve: true } },
      {
        name: "no-tools-in-the-product",
        severity: "error",
        from: { path: "^src/", pathNot: [test, "/testing(\\.ts$|/)"] },
        to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
      },
    ],
  };
}

export type Breach = { rule: string; from: string; to: string };

/** All breaches of the borders below `base`. */
export async function breaches(base = root): Promise<Breach[]> {
  const options: ICruiseOptions = {
    baseDir: base,
    ruleSet: borderRules(),
    validate: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.generated\\.ts$" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      conditionNames: ["node", "import", "types", "default"],
      exportsFields: ["exports"],
    },
  };
  const { output } = await cruise(["src"], options);
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
