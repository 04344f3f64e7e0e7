import { reindex } from "#platform/search";
import type { Command } from "../command.ts";

export const command: Command = {
  name: "reindex",
  usage: ["reindex"],
  does: "Makes every search document anew, beside running search.",
  run: async (_call, io) => {
    const { ground } = await io.house();
    const began = performance.now();
    const records = await reindex(ground, (done, total) => io.progress(done, total, "records"));
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
    io.say(`Indexed anew: ${records} records in ${seconds} s.`);
    return { records, seconds };
  },
};
