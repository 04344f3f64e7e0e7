import { type Actor, mayAt, nodesWith } from "#basics";
import type { Visit } from "#doors/web/gate";
import { type Link, to } from "#doors/web/ui";
import { officeWords } from "./words/index.ts";

/** May the actor do this anywhere? For links; the act itself asks at its node. */
export const mayAnywhere = (actor: Actor, permission: string): boolean =>
  nodesWith(actor, permission).length > 0 || mayAt(actor, permission, []);

/** The links of this subject in the side list of the office: what the person may see. */
export function peopleLinks(visit: Visit): Link[] {
  const words = officeWords(visit.lang).side;
  const at = (path: string): boolean => visit.here.split("?")[0] === path;
  const link = (path: string, label: string): Link => ({
    href: to(visit, path),
    label,
    current: at(path) || (path === "/office/people" && /^\/office\/people\/\d+/.test(visit.here)),
  });
  return [
    ...(mayAnywhere(visit.actor, "people.read") ? [link("/office/people", words.people)] : []),
    ...(mayAnywhere(visit.actor, "people.merge") ? [link("/office/people/doubles", words.doubles)] : []),
    ...(mayAnywhere(visit.actor, "audit.read") ? [link("/office/audit", words.audit)] : []),
    link("/office/me", words.me),
  ];
}
