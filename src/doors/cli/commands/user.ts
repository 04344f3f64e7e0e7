import { createInterface } from "node:readline/promises";
import { nodeByCode } from "#libraries";
import { createFirstAccount } from "#people";
import { isRole, roleCodes, words } from "#people/rules";
import { words as authWords } from "#platform/auth/rules";
import { type Command, Failed, WrongCall } from "../command.ts";
import { inEnglish } from "../refusals.ts";

export const command: Command = {
  name: "user",
  usage: ['user add LOGIN [--name "Given Surname"] [--role ROLE] [--node CODE]'],
  does: "Makes an account with a person and a role; the password is asked, or read from the input when it is no terminal.",
  options: {
    name: { type: "string", does: "the person's name as it is written" },
    role: {
      type: "string",
      does: `region-administrator when left out; one of ${roleCodes.join(", ")}`,
    },
    node: {
      type: "string",
      does: "where the role holds: the code of a node; the whole region when left out",
    },
  },
  run: async ({ words: [verb, login, ...more], options }, io) => {
    if (verb !== "add" || !login || more.length > 0) throw new WrongCall("Call: user add LOGIN");
    const role = options.role ?? "region-administrator";
    if (typeof role !== "string" || !isRole(role)) throw new WrongCall(`There is no role ${role}.`);
    const { ground } = await io.house();
    const node = typeof options.node === "string" ? await nodeByCode(ground.db.sql, options.node) : undefined;
    if (typeof options.node === "string" && node === undefined)
      throw new WrongCall(`No node has the code ${options.node}.`);
    const outcome = await createFirstAccount(ground, {
      login,
      password: await askPassword(),
      role,
      ...(typeof options.name === "string" ? { name: options.name } : {}),
      ...(node === undefined ? {} : { node }),
    });
    if (!outcome.ok) {
      throw new Failed(inEnglish(outcome.refusals, { ...authWords.en.refusals, ...words.en.refusals }));
    }
    io.say(`${login} may log in as ${role}.`);
    return outcome.value;
  },
};

/** The first line of the input. On a terminal it is asked for and not shown. */
async function askPassword(): Promise<string> {
  const terminal = process.stdin.isTTY;
  const reader = createInterface({ input: process.stdin, output: process.stderr, terminal });
  if (terminal) {
    process.stderr.write("Password (10 letters or more): ");
    // What is typed is echoed by the interface; writing nothing in its place hides it.
    Object.assign(reader, { _writeToOutput: () => undefined });
  }
  const line = await new Promise<string>((typed) => {
    reader.once("line", typed);
    reader.once("close", () => typed(""));
  });
  reader.close();
  if (terminal) process.stderr.write("\n");
  return line;
}
