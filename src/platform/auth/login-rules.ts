import { type Refusal, refuse } from "#basics";

/** Logins are typed on any keyboard: small Latin letters, digits, and . _ - between them; 3 to 40 signs. */
const pattern = /^[a-z0-9]([a-z0-9._-]{1,38})[a-z0-9]$/;

/** As it is kept, however it was typed. Control characters and halves of letters are nobody's login, and no query's. */
export const tidyLogin = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/\p{Cc}/gu, "")
    .normalize("NFC")
    .trim()
    .toLowerCase();

export function loginRefusals(login: string, field = "login"): Refusal[] {
  if (login === "") return [refuse("required", {}, field)];
  return pattern.test(login) ? [] : [refuse("login-letters", {}, field)];
}
