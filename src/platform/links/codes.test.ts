import { describe, expect, it } from "vitest";
import { newCode, readCode } from "./codes.ts";

const signs = "23456789bcdfghjkmnpqrst";

describe("codes of short addresses", () => {
  it("are read as they were made, in capitals and with blanks too", () => {
    for (let i = 0; i < 200; i++) {
      const code = newCode();
      expect(readCode(` ${code.toUpperCase()} `)).toBe(code);
    }
  });

  it("refuse every single wrong sign and every swap of neighbours", () => {
    for (let i = 0; i < 20; i++) {
      const code = newCode();
      for (let place = 0; place < code.length; place++) {
        for (const other of signs) {
          if (other === code[place]) continue;
          expect(readCode(code.slice(0, place) + other + code.slice(place + 1))).toBeUndefined();
        }
        const swapped = code.slice(0, place) + (code[place + 1] ?? "") + code[place] + code.slice(place + 2);
        if (place + 1 < code.length && swapped !== code) expect(readCode(swapped)).toBeUndefined();
      }
    }
  });

  it.each(["", "абвгдеж", "2222222222", "<script>", "222222"])("refuse %j", (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });
});
