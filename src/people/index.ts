/** The room people: persons apart from accounts, their names, posts and roles. */
import type { AnyAction, Listener } from "#platform/acts";
import {
  closeAccount,
  createAccount,
  dropSecondFactor,
  letSetPassword,
  reopenAccount,
} from "./actions/accounts.ts";
import { addPerson } from "./actions/add-person.ts";
import { correctOwnNames, editNames } from "./actions/edit-names.ts";
import { keepApart, mergePersons, undoMerge } from "./actions/merge.ts";
import { addPost, addPostTitle, editPost, endPost, handOver } from "./actions/posts.ts";
import { endRole, giveRole } from "./actions/roles.ts";

export { createFirstAccount, type FirstAccount } from "./first-account.ts";
export { type AuditAsked, type AuditLine, auditLines } from "./questions/audit.ts";
export { type Byline, bylineOf, bylineText } from "./questions/byline.ts";
export { type DemonstrationAccount, demonstrationAccounts } from "./questions/demonstration.ts";
export { type Double, type DoublePair, doublePairs, doublesOf, isSearchable } from "./questions/doubles.ts";
export { findPersons, type PersonInList, type PersonsFound } from "./questions/find-persons.ts";
export { type Grant, grantsOf, grantsToPropose } from "./questions/grants.ts";
export { namesOfAccounts } from "./questions/names-of-accounts.ts";
export { namesOfPersons } from "./questions/names-of-persons.ts";
export {
  type MergeView,
  type PersonPage,
  type Post,
  personById,
  postsOf,
  standingOf,
} from "./questions/person.ts";
export { type PostTitle, postTitles } from "./questions/vocabulary.ts";
export { nodesWithin } from "./questions/within.ts";
export {
  addPerson,
  addPost,
  addPostTitle,
  closeAccount,
  correctOwnNames,
  createAccount,
  dropSecondFactor,
  editNames,
  editPost,
  endPost,
  endRole,
  giveRole,
  handOver,
  keepApart,
  letSetPassword,
  mergePersons,
  reopenAccount,
  undoMerge,
};

/** Every act of the room. */
export const actions: AnyAction[] = [
  addPerson,
  editNames,
  correctOwnNames,
  mergePersons,
  undoMerge,
  keepApart,
  addPost,
  editPost,
  endPost,
  handOver,
  addPostTitle,
  createAccount,
  letSetPassword,
  closeAccount,
  reopenAccount,
  dropSecondFactor,
  giveRole,
  endRole,
];

/** The room hears no news. */
export const listeners: Listener[] = [];
