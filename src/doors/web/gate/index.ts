export { type Allowed, allowedWith, nodeName } from "./allowed.ts";
export { answer, onward, refusalsOf, statusOf } from "./answer.ts";
export { type Fields, type FormValue, numberIn, readForm, type SentForm } from "./form.ts";
export { contentPolicy, originCheck, ownOrigin, sameOrigin, strictHeaders } from "./guards.ts";
export type { House } from "./house.ts";
export { addressFrom, addressOf, publicForm, tooOften } from "./rate.ts";
export {
  dropLogInCookie,
  isSecure,
  type LogInCookie,
  pathAfterLogIn,
  readLogInCookie,
  sessionOf,
  writeLogInCookie,
} from "./session.ts";
export { callerOf, type Env, langOfHeader, langOfPath, type Page, type Visit, visitOf } from "./visit.ts";
