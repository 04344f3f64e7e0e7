/** What everyone may know of the room people: names, likeness, roles, permissions, words. Pure. */
export { mayGive, mustNotManage } from "./rules/giving.ts";
export { type Likeness, type LikenessReason, likeness, likenessReasons } from "./rules/likeness.ts";
export { surnameStem } from "./rules/name-words.ts";
export {
  formsFor,
  fullName,
  initialOf,
  initialsName,
  langOfForm,
  type NameForm,
  type NameOrder,
  type NamePart,
  nameForms,
  namePartNames,
  type PersonName,
  type PersonNames,
  pickName,
  shownName,
} from "./rules/names.ts";
export { type NameReading, parseName } from "./rules/parse-name.ts";
export { isPermission, type Permission, permissions, permissionWrites } from "./rules/permissions.ts";
export {
  isRole,
  permissionsOfRole,
  type Role,
  type RoleCode,
  type RolePlace,
  roleCodes,
  roleOf,
  roles,
  rolesAt,
} from "./rules/roles.ts";
export { type Words, words } from "./words/index.ts";
