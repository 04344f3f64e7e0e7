export * from "./actor.ts";
export * from "./languages.ts";
export * from "./refusal.ts";
