/** What everyone may know of the room people: names, roles, permissions. Pure. */
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
  type PersonName,
  type PersonNames,
  pickName,
  shownName,
} from "./rules/names.ts";
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
