import { describe, expect, it } from "vitest";
import { findingsIn } from "./words-check.ts";

describe("the guard of the words", () => {
  it.each([
    ["words between tags", "const a = <p>Search the catalogue</p>;"],
    ["words in an attribute", 'const a = <img alt="A cover" />;'],
    ["words in an attribute in braces", 'const a = <input placeholder={"Type here"} />;'],
    ["Cyrillic in a string", 'const a = "Іздеу";'],
    ["Cyrillic in a template", ["const a = `$", "{n} кітап`;"].join("")],
    ["Cyrillic as a key", 'const a = { "атауы": 1 };'],
  ])("finds %s", (_what, text) => {
    expect(findingsIn("page.tsx", text)).toHaveLength(1);
  });

  it.each([
    ["a word from a table", "const a = <p>{words.search}</p>;"],
    ["the name of the product", "const a = <b>Ortaq</b>;"],
    ["a class", 'const a = <p class="found wide">{x}</p>;'],
    ["a comment", "// Мұхтар Әуезов\nconst a = 1;"],
    ["signs without letters", "const a = <span>· – №</span>;"],
    ["a technical meta", '<meta name="viewport" content="width=device-width" />;'],
  ])("lets %s pass", (_what, text) => {
    expect(findingsIn("page.tsx", text)).toEqual([]);
  });
});
