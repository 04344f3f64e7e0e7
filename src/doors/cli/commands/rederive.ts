import { rederive } from "#catalogue";
import type { Command } from "../command.ts";

export const command: Command = {
  name: "rederive",
  usage: ["rederive"],
  does: "Derives everything anew from the raw records: descriptions, keys, links, headings, search documents.",
  run: async (_call, io) => {
    const { ground } = await io.house();
    const began = performance.now();
    const found = await rederive(ground, {
      onProgress: (done, total) => io.progress(done, total, "record numbers"),
    });
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
    io.say(
      `Derived anew: ${found.records} records in ${seconds} s; ${found.changed} read differently now, ${found.left} left as they are.`,
    );
    return { ...found, seconds };
  },
};
