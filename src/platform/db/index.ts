export { type Migrated, migrate, migrationsFolder } from "./migrate.ts";
export { type DatabaseOptions, type Db, openDatabase, type Tx } from "./open.ts";
export type { Tables } from "./tables.generated.ts";
export { isTrouble, type Trouble, type TroubleCode, trouble } from "./trouble.ts";
