import { type Trilingual, theHouse } from "#basics";
import { addSystem } from "#libraries";
import { words } from "#libraries/rules";
import { perform } from "#platform/acts";
import { type Command, Failed, WrongCall } from "../command.ts";
import { inEnglish } from "../refusals.ts";

export const command: Command = {
  name: "region",
  usage: ['region --kk "…" --ru "…" [--en "…"]'],
  does: "Names the region of an empty Ortaq, as it stands at the head of every page. The first thing to do.",
  options: {
    kk: { type: "string", does: "its name in Kazakh" },
    ru: { type: "string", does: "its name in Russian" },
    en: { type: "string", does: "its name in English" },
  },
  run: async ({ options: { kk, ru, en } }, io) => {
    const title: Trilingual = Object.fromEntries(
      Object.entries({ kk, ru, en }).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    );
    if (!title.kk || !title.ru)
      throw new WrongCall("Give at least --kk and --ru: state organisations bear both.");
    const { ground } = await io.house();
    const present = await ground.db.sql.transaction().execute((tx) => ground.lineage(tx, null));
    if (present.length > 0)
      throw new Failed("This Ortaq has its region already; it is renamed in the office.");
    const caller = { ground, actor: theHouse, door: "cli" } as const;
    const outcome = await perform(caller, addSystem, { kind: "region", names: { title } });
    if (!outcome.ok) throw new Failed(inEnglish(outcome.refusals, words.en.refusals));
    io.say("The region is named. Next: npm run ortaq -- user add LOGIN");
    return { region: outcome.value };
  },
};
