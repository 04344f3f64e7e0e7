/** What everyone may know: how logins and passwords must be, and how refusals of the log-in are worded. Pure. */
export { loginRefusals, tidyLogin } from "./login-rules.ts";
export { passwordLength, passwordRefusals } from "./password-rules.ts";
export { type Words, words } from "./words/index.ts";

/** The password of every account of the demonstration region; shown at its log-in, never set anywhere else. */
export const demonstrationPassword = "ortaq-demo";
