import { describe, expect, it } from "vitest";
import { dataField } from "#formats/rules";
import { describeTold } from "../../testing.ts";
import { workKeyOf } from "./keys.ts";

describe("the key of a work", () => {
  it("knows a translation by the author's name as the link to the original writes it", () => {
    const original = workKeyOf(describeTold({ title: "Oliver Twist", author: "Dickens, Charles" }));
    const translation = (author: string) =>
      workKeyOf(
        describeTold({
          title: "Оливер Твист",
          author: "Диккенс, Чарльз",
          fields: [dataField("765", "0 ", "a", author, "t", "Oliver Twist")],
        }),
      );
    expect(translation("Dickens, Charles")).toBe(original);
    expect(translation("")).not.toBe(original);
  });
});
