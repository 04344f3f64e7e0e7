export type { SearchChoice } from "./fields.ts";
export {
  type FilesPlace,
  publicAddress,
  readSettings,
  type Settings,
  type SettingsRead,
  settingsSchema,
  settingsTable,
} from "./read.ts";
export { root } from "./root.ts";
export { houseSecret } from "./secret.ts";
