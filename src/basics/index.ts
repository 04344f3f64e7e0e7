export * from "./languages.ts";
export * from "./refusal.ts";
