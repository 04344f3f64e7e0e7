import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "#platform/config";
import { type Command, Failed } from "../command.ts";

export const command: Command = {
  name: "analyze",
  usage: ["analyze < words.txt"],
  does: "Words one per line in, their search terms out; ANALYZER_MODE=index or query, weights as term^0.4.",
  run: async () => {
    // A process of its own: it starts in a fraction of a second because it opens neither settings nor database.
    const { status } = spawnSync(process.execPath, [join(root, "src/kazakh/analyze-lines.ts")], {
      stdio: "inherit",
    });
    if (status !== 0) throw new Failed("The analysis did not finish.");
    return {};
  },
};
