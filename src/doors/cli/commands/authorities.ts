import { sql } from "kysely";
import { theHouse } from "#basics";
import { makeAuthoritiesFromHeadings } from "#catalogue";
import { type Command, Failed, WrongCall } from "../command.ts";

export const command: Command = {
  name: "authorities",
  usage: ["authorities [--least N]"],
  does: "Makes authorities of the headings that records carry: the certain ones. The others wait in the office for a person.",
  options: {
    least: { type: "string", does: "How often a heading must stand in records; 2 when not given." },
  },
  run: async (call, io) => {
    const least = call.options.least === undefined ? 2 : Number(call.options.least);
    if (!Number.isSafeInteger(least) || least < 1) throw new WrongCall("--least is a whole number from 1.");
    const { ground } = await io.house();
    const { rows } = await sql<{ id: number }>`select id from node where root`.execute(ground.db.sql);
    const node = rows[0]?.id;
    if (node === undefined)
      throw new Failed("There is no region yet. Make it first: npm run ortaq -- region …");
    const outcome = await makeAuthoritiesFromHeadings(
      ground,
      { actor: theHouse, door: "cli" },
      { node, least, onProgress: (looked, total) => io.progress(looked, total, "headings") },
    );
    if (!outcome.ok) throw new Failed(outcome.refusals.map((one) => one.code).join(", "));
    const { looked, made, proposed } = outcome.value;
    io.say(`Headings looked at: ${looked}. Authorities made: ${made}. Left for a person: ${proposed}.`);
    return outcome.value;
  },
};
