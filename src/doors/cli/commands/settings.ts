import { settingsTable } from "#platform/config";
import type { Command } from "../command.ts";

export const command: Command = {
  name: "settings",
  usage: ["settings"],
  does: "Lists every setting with its meaning, as the operators' guide does. Never prints a value.",
  run: async (_call, io) => {
    io.say(settingsTable());
    return { settings: settingsTable() };
  },
};
