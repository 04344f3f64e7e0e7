/**
 * All permissions of the house. A permission is "subject.verb" and is asked at a node of the tree; what each means
 * stands in words/ under `permissions`, in words for a stranger. Rooms name them in their acts; the who-may test
 * fails when one belongs to no role.
 *
 * `writes` tells apart what changes something: whoever only reads the region (its methodist) holds none of these
 * below their own house (NET-01).
 */
const catalogue = {
  "tree.edit": { writes: true },
  "tree.manage-systems": { writes: true },
  "hours.edit": { writes: true },
  "partners.propose": { writes: true },
  "partners.approve": { writes: true },
  "people.read": { writes: false },
  "people.edit": { writes: true },
  "people.merge": { writes: true },
  "accounts.manage": { writes: true },
  "roles.grant": { writes: true },
  "audit.read": { writes: false },
  "catalogue.describe": { writes: true },
  "catalogue.edit": { writes: true },
  "catalogue.batch": { writes: true },
  "catalogue.merge": { writes: true },
  "catalogue.import": { writes: true },
  "authorities.edit": { writes: true },
  "local-history.mark": { writes: true },
  "lists.keep": { writes: true },
  "stock.edit": { writes: true },
  "figures.read": { writes: false },
  "figures.enter": { writes: true },
  "files.store": { writes: true },
  "jobs.see": { writes: false },
  "links.make": { writes: true },
  "search.explain": { writes: false },
  "settings.see": { writes: false },
} as const satisfies Record<string, { writes: boolean }>;

export type Permission = keyof typeof catalogue;
export const permissions = Object.keys(catalogue) as Permission[];
export const isPermission = (code: string): code is Permission => Object.hasOwn(catalogue, code);
export const permissionWrites = (permission: Permission): boolean => catalogue[permission].writes;
