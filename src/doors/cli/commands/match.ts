import { matchAll } from "#catalogue";
import type { Command } from "../command.ts";

export const command: Command = {
  name: "match",
  usage: ["match"],
  does: "Compares every record of the catalogue with those it is like: certain doubles are merged, doubtful ones wait.",
  run: async (_call, io) => {
    const { ground } = await io.house();
    const began = performance.now();
    const found = await matchAll(ground, (done, total) => io.progress(done, total, "records"));
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
    io.say(
      `Compared ${found.records} records in ${seconds} s: ${found.merged} merged, ${found.waiting} more wait for a person.`,
    );
    return { ...found, seconds };
  },
};
