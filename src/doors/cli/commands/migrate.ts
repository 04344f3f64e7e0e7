import { type Command, WrongCall } from "../command.ts";

export const command: Command = {
  name: "migrate",
  usage: ["migrate"],
  does: "Brings the database to the schema of this version; makes it when there is none.",
  run: async ({ words }, io) => {
    if (words.length > 0) throw new WrongCall("migrate takes no words.");
    const { ground } = await io.house();
    io.say(`The schema is up to date (PostgreSQL ${ground.db.version}, ${ground.db.kind}).`);
    return { database: ground.db.kind, version: ground.db.version };
  },
};
