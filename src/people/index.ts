/** The room people: persons apart from accounts, their names, posts and roles. */
export { namesOfPersons } from "./questions/names-of-persons.ts";
