import { describe, expect, it } from "vitest";
import { isbn13Of, isbn13To10, isIsbn10, normalIsmn, normalIssn, parseIsbn } from "./standard-numbers.ts";

describe("ISBN", () => {
  it.each([
    ["978-3-16-148410-0", "9783161484100"],
    ["9783161484100", "9783161484100"],
    ["ISBN 3-16-148410-X", "9783161484100"],
    ["3 16 148410 Х", "9783161484100"],
    ["978–3–16–148410–0", "9783161484100"],
    ["0-306-40615-2 (қатты мұқаба)", "9780306406157"],
    ["978-3-16-148410-1", undefined],
    ["3-16-148410-0", undefined],
    ["977-3-16-148410-0", undefined],
    ["б/ж", undefined],
    ["", undefined],
    ["97831614841001", undefined],
  ])("%s → %s", (text, expected) => {
    expect(isbn13Of(text)).toBe(expected);
  });

  it("keeps what was printed and the words beside it", () => {
    expect(parseIsbn("5-7110-0177-9 (в пер.) :")).toEqual({
      printed: "5-7110-0177-9",
      isbn13: "9785711001775",
      valid: true,
      qualifier: "в пер",
    });
    expect(parseIsbn("978-3-16-148410-1")).toEqual({ printed: "978-3-16-148410-1", valid: false });
  });

  it("goes back to ten digits only from 978", () => {
    expect(isbn13To10("9783161484100")).toBe("316148410X");
    expect(isbn13To10("9791090636071")).toBeUndefined();
    expect(isIsbn10("316148410X")).toBe(true);
  });
});

it.each([
  ["0317-8471", "0317-8471"],
  ["ISSN 03178471", "0317-8471"],
  ["2434-561Х", "2434-561X"],
  ["0317-8472", undefined],
  ["", undefined],
])("ISSN %s → %s", (text, expected) => {
  expect(normalIssn(text)).toBe(expected);
});

it.each([
  ["979-0-2600-0043-8", "9790260000438"],
  ["M-2600-0043-8", "9790260000438"],
  ["979-0-2600-0043-9", undefined],
])("ISMN %s → %s", (text, expected) => {
  expect(normalIsmn(text)).toBe(expected);
});
