import { describe, expect, it } from "vitest";
import { dataField } from "#formats/rules";
import { describeTold } from "../../testing.ts";
import { compare } from "./compare.ts";

/** An edition of which nothing is known but its number in the national bibliography. */
const bare = (title: string, author: string, number: string, more: ReturnType<typeof dataField>[] = []) => {
  const told = describeTold({
    title,
    ...(author ? { author } : {}),
    fields: [dataField("015", "  ", "a", number, "2", "kz"), ...more],
  });
  return { ...told, publications: [], years: {} };
};

describe("two records with one number of the national bibliography, both without a year", () => {
  it("are one edition when title and author are the same", () => {
    const one = bare("Шыңырау", "Кекілбаев, Әбіш", "KZ-2024-01955");
    expect(compare(one, bare("Шыңырау", "Кекілбаев, Ә.", "KZ-2024-01955"))).toMatchObject({
      decision: "same",
      rule: "same-number",
    });
    expect(
      compare(bare("Қобыланды батыр", "", "KZ-2024-01956"), bare("Қобыланды батыр", "", "KZ-2024-01956")),
    ).toMatchObject({ decision: "same" });
  });

  it("wait for a person when only one names an author, or the title has a slip", () => {
    const one = bare("Ақбілек", "Аймауытұлы, Жүсіпбек", "KZ-2024-01957");
    expect(compare(one, bare("Ақбелек", "Аймауытұлы, Жүсіпбек", "KZ-2024-01957")).decision).toBe("doubtful");
    expect(compare(one, bare("Ақбілек", "", "KZ-2024-01957")).decision).toBe("doubtful");
  });

  it("are not merged when the numbers differ, though all else is alike", () => {
    const one = bare("Ақбілек", "Аймауытұлы, Жүсіпбек", "KZ-2024-01957");
    expect(compare(one, bare("Ақбілек", "Аймауытұлы, Жүсіпбек", "KZ-2024-01958")).decision).toBe("doubtful");
  });
});
