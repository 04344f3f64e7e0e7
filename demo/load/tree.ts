/** The nodes of the demonstration region as the room libraries plants them. */
import type { Trilingual } from "#basics";
import { type Planted, plantNodes } from "#libraries";
import type { Details, Hours, Interval } from "#libraries/rules";
import type { Caller } from "#platform/acts";
import { dayOf } from "#platform/i18n";
import {
  codeOf,
  type DemoRegion,
  type Place,
  type RegionNode,
  type Hours as ToldHours,
  type Weekday,
} from "../region/index.ts";

const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Plants the region in one transaction. Returns the id of the node behind each key of the facts. */
export async function plantTree(caller: Caller, region: DemoRegion): Promise<Map<string, number>> {
  const { db, clock } = caller.ground;
  const list = plantedNodes(region);
  const ids = await db.sql.transaction().execute(async (tx) => {
    const outcome = await plantNodes(tx, list, dayOf(clock()));
    if (!outcome.ok)
      throw new Error(`The demonstration region breaks a rule: ${JSON.stringify(outcome.refusals)}`);
    return outcome.value;
  });
  return new Map(region.nodes.map(({ key }) => [key, ids.get(codeOf(key)) ?? 0]));
}

/** The facts as nodes of the tree; pure, so that a test can look at them. */
export function plantedNodes(region: DemoRegion): Planted[] {
  const places = new Map(region.places.map((place) => [place.key, place]));
  const top = region.nodes.find((node) => node.kind === "region")?.key;
  // Parents stand before their children; regions before everything, whose systems may have come from elsewhere.
  const ordered = [...region.nodes].sort((a, b) => Number(b.kind === "region") - Number(a.kind === "region"));
  return ordered.map((node) => {
    const told = region.memberships.filter((one) => one.node === node.key);
    const parents = told.length > 0 ? told : parentOf(node, top);
    return {
      code: codeOf(node.key),
      kind: node.kind,
      ...(node.key === top ? { root: true } : {}),
      ...(node.kind === "partner" ? { partnerKind: node.partnerKind ?? "other" } : {}),
      parents: parents.map(({ parent, from, to }) => ({
        code: codeOf(parent),
        from: from ?? null,
        to: to ?? null,
      })),
      names: {
        title: titleOf(node),
        own: node.ownName ?? {},
        honorific: node.honorific ?? {},
        abbreviation: node.abbreviation ?? {},
      },
      ...(node.number === undefined ? {} : { number: node.number }),
      types: node.types ?? [],
      place: placeOf(node, places),
      details: detailsOf(node),
      ties:
        node.methodicalCentre && node.kind === "system" && top
          ? [{ kind: "methodical-centre", other: codeOf(top) }]
          : [],
    };
  });
}

const parentOf = (
  node: RegionNode,
  top: string | undefined,
): { parent: string; from?: string; to?: string }[] => {
  const parent = node.parent ?? (node.kind === "partner" ? top : undefined);
  return parent === undefined ? [] : [{ parent }];
};

/** «№ 4 «Сырлас» филиалы» is number and own name, which the tree keeps apart; other names are titles. */
const titleOf = ({ name, number }: RegionNode): Trilingual =>
  number !== undefined && new RegExp(`№\\s*${number}(?!\\d)`, "u").test(name.kk) ? {} : name;

function placeOf(node: RegionNode, places: ReadonlyMap<string, Place>): NonNullable<Planted["place"]> {
  const point = node.coordinates ?? places.get(node.place ?? "")?.coordinates;
  return {
    ...(node.territory ? { territory: node.territory.type } : {}),
    area: node.territory?.name ?? {},
    settlement: places.get(node.place ?? "")?.name ?? {},
    address: node.address ?? node.host ?? {},
    ...(point ? { latitude: point.lat, longitude: point.lon } : {}),
  };
}

function detailsOf(node: RegionNode): Partial<Details> {
  const hours = hoursOf(node);
  const serves = node.services || node.accessibility;
  const { founded, invented, demonstration } = node;
  return {
    ...(node.phones
      ? { contacts: { phones: node.phones.map((number) => ({ number })), mails: [], social: [] } }
      : {}),
    ...(hours ? { hours } : {}),
    ...(serves
      ? {
          services: {
            services: [...(node.services ?? [])],
            accessibility: [...(node.accessibility ?? [])],
            equipment: [],
          },
        }
      : {}),
    ...(node.brand ? { brand: node.brand } : {}),
    ...(node.variants ? { variants: { names: [...new Set(node.variants)] } } : {}),
    ...(founded || invented || demonstration
      ? {
          card: {
            plans: [],
            awards: [],
            ...(founded ? { founded } : {}),
            ...(invented ? { invented: [...invented] } : {}),
            ...(demonstration ? { demonstration } : {}),
          },
        }
      : {}),
  };
}

function hoursOf(node: RegionNode): Hours | undefined {
  if (!node.hours && !node.visits) return undefined;
  const { visits } = node;
  return {
    weekly: weekdays.map((day) => openingsOf(node.hours, day)),
    ...(node.hours?.sanitary
      ? { sanitary: { which: node.hours.sanitary.which, day: weekdays.indexOf(node.hours.sanitary.day) } }
      : {}),
    visits: visits
      ? [{ weeks: [...visits.weeks], day: weekdays.indexOf(visits.day), from: visits.from, to: visits.to }]
      : [],
  };
}

const openingsOf = (hours: ToldHours | undefined, day: Weekday): Interval[] =>
  (hours?.openings ?? [])
    .filter((opening) => opening.days.includes(day))
    .flatMap(({ opens, closes, pause }) =>
      pause
        ? [
            { from: opens, to: pause.from },
            { from: pause.to, to: closes },
          ]
        : [{ from: opens, to: closes }],
    );
