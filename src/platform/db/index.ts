export type { Json, JsonObject } from "./columns.ts";
export { type Migrated, migrate, migrationsFolder } from "./migrate.ts";
export { type DatabaseOptions, type Db, openDatabase, type Tx } from "./open.ts";
export { dumpSchema } from "./schema/dump.ts";
export { tableTypes } from "./schema/types.ts";
export { withMigratedDatabase } from "./scratch.ts";
export type { Tables } from "./tables.generated.ts";
export { isTrouble, type Trouble, type TroubleCode, trouble } from "./trouble.ts";
