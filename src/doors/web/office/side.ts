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
    group?: string;
    shown: boolean;
    current?: boolean;
    count?: number | undefined;
  }[] = [
    { path: "/office", label: words.home, shown: true, current: here === "/office" },
    {
      group: words.groups.network,
      path: "/office/libraries",
      label: words.libraries,
      shown: true,
      current: within("/office/libraries") && !within("/office/libraries/partners"),
    },
    {
      group: words.groups.network,
      path: "/office/libraries/partners",
      label: words.partners,
      shown: mayAnywhere(visit.actor, "partners.propose", "partners.approve"),
    },
    {
      group: words.groups.network,
      path: "/office/people",
      label: words.people,
      shown: mayAnywhere(visit.actor, "people.read"),
      current: within("/office/people") && !within("/office/people/doubles"),
    },
    {
      group: words.groups.network,
      path: "/office/people/doubles",
      label: words.doubles,
      shown: mayAnywhere(visit.actor, "people.merge"),
    },
    {
      group: words.groups.network,
      path: "/office/figures",
      label: words.figures,
      shown: mayAnywhere(visit.actor, "figures.read"),
    },
    {
      group: words.groups.catalogue,
      path: "/office/catalogue/records",
      label: words.records,
      shown: mayAnywhere(visit.actor, "catalogue.describe", "catalogue.edit"),
      current: within("/office/catalogue/records") || within("/office/catalogue/help"),
    },
    {
      group: words.groups.exchange,
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
      group: words.groups.exchange,
      path: "/office/catalogue/queue",
      label: words.queue,
      shown: mayAnywhere(visit.actor, "catalogue.import"),
      count: waiting,
    },
    {
      group: words.groups.catalogue,
      path: "/office/catalogue/copies",
      label: words.copies,
      shown: mayAnywhere(visit.actor, "stock.edit"),
    },
    {
      group: words.groups.catalogue,
      path: "/office/doubles",
      label: words.union,
      shown: mayAnywhere(visit.actor, "catalogue.merge"),
      current: within("/office/doubles") || within("/office/merges") || within("/office/works"),
    },
    {
      group: words.groups.catalogue,
      path: "/office/authorities",
      label: words.authorities,
      shown: mayAnywhere(visit.actor, "authorities.edit"),
    },
    {
      group: words.groups.catalogue,
      path: "/office/local-history",
      label: words.localHistory,
      shown: mayAnywhere(visit.actor, "local-history.mark"),
    },
    {
      group: words.groups.catalogue,
      path: "/office/lists",
      label: words.lists,
      shown: mayAnywhere(visit.actor, "lists.keep"),
    },
    {
      group: words.groups.exchange,
      path: "/office/batch",
      label: words.batch,
      shown: mayAnywhere(visit.actor, "catalogue.batch"),
    },
    {
      group: words.groups.exchange,
      path: "/office/exports",
      label: words.exports,
      shown: mayAnywhere(visit.actor, "catalogue.edit"),
    },
    {
      group: words.groups.house,
      path: "/office/jobs",
      label: words.jobs,
      shown: mayAnywhere(visit.actor, "jobs.see"),
    },
    {
      group: words.groups.house,
      path: "/office/audit",
      label: words.audit,
      shown: mayAnywhere(visit.actor, "audit.read"),
    },
    { group: words.groups.house, path: "/office/me", label: words.me, shown: true },
  ];
  return places
    .filter((place) => place.shown)
    .map(({ path, label, group, current, count }) => ({
      href: to(visit, path),
      label,
      group,
      current: current ?? within(path),
      ...(count ? { count } : {}),
    }));
}
