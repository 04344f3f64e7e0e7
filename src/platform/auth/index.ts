/** Accounts, passwords, second factor, sessions, rate limits. Who a person is, the room people knows. */
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
