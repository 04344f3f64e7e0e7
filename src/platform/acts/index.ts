export {
  type Act,
  type Action,
  type AnyAction,
  action,
  announce,
  announceAll,
  type Caller,
  type Door,
  type Ground,
  type May,
  perform,
} from "./action.ts";
export { inputRefusals } from "./input.ts";
export { type Announcement, type Listener, stuckAnnouncements, tellListeners } from "./listeners.ts";
export { optionalText, pageNumber, rowId, text, trilingual, trilingualRequired } from "./shapes.ts";
