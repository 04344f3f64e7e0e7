import type { Words } from "./kk.ts";

export const en: Words = {
  refusals: {
    "wrong-login-or-password": () => "Wrong login or password.",
    "too-many-tries": (f) => `Too many wrong tries. Seconds to wait: ${f.seconds}.`,
    "wrong-password": () => "Wrong password.",
    "wrong-code": () => "The code is wrong or has been used. Wait for the next one.",
    "second-step-over": () => "The time is over. Log in again.",
    "second-factor-on": () => "The second step is on already.",
    "second-factor-not-begun": () => "Begin setting up the second step first.",
    "wrong-reset-word": () => "The word is wrong, used or out of date. Ask the administrator for a new one.",
    "password-like-login": () => "The password must not be like the login.",
    "password-common": () => "This password is guessed first. A phrase of several words is better.",
    "password-only-digits": (f) =>
      `Digits alone are guessed easily, like a telephone number. Add letters, or use this many digits: ${f.least}.`,
    "password-unchanged": () => "The new password must differ from the old one.",
    "passwords-differ": () => "The two passwords are not the same.",
    "login-letters": () => "A login has 3–40 signs: small Latin letters, digits, dot, hyphen, underscore.",
    "login-taken": (f) => `This login is taken: ${f.login}`,
  },
};
