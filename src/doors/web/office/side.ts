/** The side list of the office: one list for every page, and in it only what the person may open. */
import { type Actor, nodesWith } from "#basics";
import type { Visit } from "#doors/web/gate";
import { type Link, to } from "#doors/web/ui";
import { homeWords } from "./home/words/index.ts";

/** May the actor do one of these anywhere? For links alone; each act asks again at its node. */
export const mayAnywhere = (actor: Actor, ...permissions: string[]): boolean =>
  actor.house === true || permissions.some((permission) => nodesWith(actor, permission).length > 0);

/** `waiting` stands beside the import queue. */
export function officeSide(visit: Visit, { waiting }: { waiting?: number | undefined } = {}): Link[] {
  const words = homeWords(visit.lang).side;
  const here = visit.here.split("?")[0] ?? "";
  const within = (path: string): boolean => here === path || here.startsWith(`${path}/`);
  const places: {
    path: string;
    label: string;
    shown: boolean;
    current?: boolean;
    count?: number | undefined;
  }[] = [
    { path: "/office", label: words.home, shown: true, current: here === "/office" },
    {
      path: "/office/libraries",
      label: words.libraries,
      shown: true,
      current: within("/office/libraries") && !within("/office/libraries/partners"),
    },
    {
      path: "/office/libraries/partners",
      label: words.partners,
      shown: mayAnywhere(visit.actor, "partners.propose", "partners.approve"),
    },
    {
      path: "/office/people",
      label: words.people,
      shown: mayAnywhere(visit.actor, "people.read"),
      current: within("/office/people") && !within("/office/people/doubles"),
    },
    { path: "/office/people/doubles", label: words.doubles, shown: mayAnywhere(visit.actor, "people.merge") },
    { path: "/office/figures", label: words.figures, shown: mayAnywhere(visit.actor, "figures.read") },
    {
      path: "/office/catalogue/records",
      label: words.records,
      shown: mayAnywhere(visit.actor, "catalogue.describe", "catalogue.edit"),
      current: within("/office/catalogue/records") || within("/office/catalogue/help"),
    },
    {
      path: "/office/catalogue",
      label: words.import,
      shown: mayAnywhere(visit.actor, "catalogue.import"),
      current:
        within("/office/catalogue") &&
        !within("/office/catalogue/records") &&
        !within("/office/catalogue/help") &&
        !within("/office/catalogue/queue") &&
        !within("/office/catalogue/copies"),
    },
    {
      path: "/office/catalogue/queue",
      label: words.queue,
      shown: mayAnywhere(visit.actor, "catalogue.import"),
      count: waiting,
    },
    {
      path: "/office/catalogue/copies",
      label: words.copies,
      shown: mayAnywhere(visit.actor, "stock.edit"),
    },
    {
      path: "/office/doubles",
      label: words.union,
      shown: mayAnywhere(visit.actor, "catalogue.merge"),
      current: within("/office/doubles") || within("/office/merges"),
    },
    {
      path: "/office/authorities",
      label: words.authorities,
      shown: mayAnywhere(visit.actor, "authorities.edit"),
    },
    {
      path: "/office/local-history",
      label: words.localHistory,
      shown: mayAnywhere(visit.actor, "local-history.mark"),
    },
    { path: "/office/lists", label: words.lists, shown: mayAnywhere(visit.actor, "lists.keep") },
    { path: "/office/batch", label: words.batch, shown: mayAnywhere(visit.actor, "catalogue.batch") },
    { path: "/office/exports", label: words.exports, shown: mayAnywhere(visit.actor, "catalogue.edit") },
    { path: "/office/jobs", label: words.jobs, shown: mayAnywhere(visit.actor, "jobs.see") },
    { path: "/office/audit", label: words.audit, shown: mayAnywhere(visit.actor, "audit.read") },
    { path: "/office/me", label: words.me, shown: true },
  ];
  return places
    .filter((place) => place.shown)
    .map(({ path, label, current, count }) => ({
      href: to(visit, path),
      label,
      current: current ?? within(path),
      ...(count ? { count } : {}),
    }));
}
