/** Accounts, passwords, second factor, sessions, rate limits. Who a person is, the room people knows. */
export {
  type Account,
  accountsOf,
  closeAccount,
  createAccount,
  lockAccount,
  type NewAccount,
  reopenAccount,
} from "./account.ts";
export { actions, chooseLanguage, endOtherSessions, endSession } from "./acts.ts";
export { deviceWords } from "./device.ts";
export { forgetOldLogIns, jobs } from "./forget.ts";
export { type Keys, keysFrom, keysOf } from "./keys.ts";
export { type Browser, type LoggedIn, logIn, secondStepLife, takeSecondStep } from "./log-in.ts";
export { changeOwnPassword, type Own, provePassword, setPasswordHash } from "./own-password.ts";
export { beginOwnSecondFactor, renewRecoveryCodes, stopOwnSecondFactor } from "./own-second-factor.ts";
export { type Cost, hashPassword, passwordCost } from "./password.ts";
export { bucketOf, type Counter, countedAddress, countTry, type Rule, takeBackTry } from "./rate.ts";
export { allowReset, newResetWord, resetLife, useReset } from "./reset.ts";
export {
  beginSecondFactor,
  begunSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  newRecoveryCodes,
  recoveryCodesLeft,
  type SecondFactorBegun,
} from "./second-factor.ts";
export {
  type AccountOfSession,
  type ActorOfSession,
  actorOfSession,
  endSessionOf,
  endSessions,
  type NewSession,
  openSession,
  type PermissionsOfRole,
  type SessionSeen,
  sessionLife,
  sessionsOf,
} from "./session.ts";
