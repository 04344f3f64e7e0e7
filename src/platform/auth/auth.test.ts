import { describe, expect, it } from "vitest";
import { deviceWords } from "./device.ts";
import { keysFrom, seal, unseal } from "./keys.ts";
import { loginRefusals, tidyLogin } from "./login-rules.ts";
import { checkPassword, hashPassword, needsRehash } from "./password.ts";
import { passwordRefusals } from "./password-rules.ts";
import { countedAddress, pauseAfter, rules } from "./rate.ts";
import { stepOfCode } from "./second-factor.ts";
import { looksLikeToken, newToken, newTypedWord, typedWordHash } from "./tokens.ts";
import { words } from "./words/index.ts";

const cheap = { memoryKiB: 64, passes: 1, lanes: 1 };

describe("passwords at rest", () => {
  it("are argon2id, right only for the same text, also with letters typed as parts", async () => {
    const kept = await hashPassword("Ой, менің құпиясөзім й", cheap);
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/);
    expect(await checkPassword(kept, "Ой, менің құпиясөзім й".normalize("NFD"), cheap)).toBe(true);
    expect(await checkPassword(kept, "ой, менің құпиясөзім й", cheap)).toBe(false);
  });
  it("are never right where there is no hash, or a broken one", async () => {
    expect(await checkPassword(null, "a password of nobody", cheap)).toBe(false);
    expect(await checkPassword("$argon2id$rubbish", "x", cheap)).toBe(false);
  });
  it("are made anew when the parameters have grown, not when they have shrunk", async () => {
    const kept = await hashPassword("жеті қат көк астында", cheap);
    expect(needsRehash(kept, cheap)).toBe(false);
    expect(needsRehash(kept, { ...cheap, memoryKiB: 128 })).toBe(true);
    expect(needsRehash(kept, { ...cheap, passes: 2 })).toBe(true);
    expect(needsRehash(await hashPassword("x", { ...cheap, memoryKiB: 128 }), cheap)).toBe(false);
    expect(needsRehash("$2b$10$old", cheap)).toBe(true);
  });
});

describe("what a password must be", () => {
  const codes = (password: string, login = "a.akhmetova"): string[] =>
    passwordRefusals(password, login).map((refusal) => refusal.code);
  it.each([
    ["", ["required"]],
    ["қысқа", ["too-short"]],
    ["a.akhmetova2026", ["password-like-login"]],
    ["akhmetova!a", []],
    ["Aakhmetova 1", ["password-like-login"]],
    ["Кітапхана2026", ["password-common"]],
    ["құпиясөз123", ["password-common"]],
    ["qwertyuiop", ["password-common"]],
    ["йцукенгшщз", ["password-common"]],
    ["aaaaaaaaaaaa", ["password-common"]],
    ["abcabcabcabc", ["password-common"]],
    ["87071234567", ["password-only-digits"]],
    ["+7 (707) 123-45-67", []],
    ["қар жауып тұр", []],
    ["x".repeat(201), ["too-long"]],
  ])("%s → %o", (password, expected) => {
    expect(codes(password)).toEqual(expected);
  });
  it("counts letters, not bytes", () => {
    expect(codes("әғқңөұүһіы")).toEqual([]);
  });
});

describe("logins", () => {
  it.each(["ab1", "a.akhmetova", "oblast-admin", "x".repeat(40)])("%s is good", (login) => {
    expect(loginRefusals(login)).toEqual([]);
  });
  it.each(["", "ab", ".abc", "abc.", "айгүл", "a b c", "<b>bb", "x".repeat(41)])("%s is refused", (login) => {
    expect(loginRefusals(login)).toHaveLength(1);
  });
  it("are kept in small letters, without what no database takes", () => {
    expect(tidyLogin("  A.Akhmetova ")).toBe("a.akhmetova");
    expect(tidyLogin("a\u0000b\ud800c\n")).toBe("ab\ufffdc");
  });
});

describe("counting tries", () => {
  it("pauses grow from nothing to a bound and no further", () => {
    const rule = rules.loginFromAddress;
    expect([0, 5, 6, 7, 8, 100].map((tried) => pauseAfter(tried, rule))).toEqual([0, 0, 2, 4, 8, 900]);
  });
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:0DB8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("%s counts as %s", (address, counted) => expect(countedAddress(address)).toBe(counted));
});

describe("words that open", () => {
  it("are long, of one kind, and never the same", () => {
    const made = new Set(Array.from({ length: 100 }, newToken));
    expect(made.size).toBe(100);
    expect([...made].every(looksLikeToken)).toBe(true);
    expect([undefined, "", "x".repeat(42), `${"x".repeat(42)}'`].some(looksLikeToken)).toBe(false);
  });
  it("to be typed have no signs that are mistaken for others, and forgive hyphens and capitals", () => {
    const word = newTypedWord(4);
    expect(word).toMatch(/^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/);
    expect(typedWordHash(word.replaceAll("-", " ").toUpperCase())).toEqual(typedWordHash(word));
  });
});

describe("the second factor", () => {
  // RFC 6238, appendix B: the secret "12345678901234567890" at 59 s is 94287082; six digits are the last six.
  const secret = Buffer.from("12345678901234567890");
  it("knows the codes of RFC 6238, one step early or late, and no others", () => {
    expect(stepOfCode(secret, "287082", new Date(59_000))).toBe(1);
    expect(stepOfCode(secret, " 287 082 ", new Date(89_000))).toBe(1);
    expect(stepOfCode(secret, "287082", new Date(29_000))).toBe(1);
    expect(stepOfCode(secret, "287082", new Date(120_000))).toBeUndefined();
    for (const rubbish of ["", "28708", "2870821", "abcdef", "２８７０８２"]) {
      expect(stepOfCode(secret, rubbish, new Date(59_000))).toBeUndefined();
    }
  });
  it("lies sealed, and opens for its own account under its own secret alone", () => {
    const keys = keysFrom("a secret of at least thirty-two characters");
    const sealed = seal(keys, secret, 7);
    expect(sealed.includes(secret)).toBe(false);
    expect(unseal(keys, sealed, 7)).toEqual(secret);
    expect(unseal(keys, sealed, 8)).toBeUndefined();
    expect(unseal(keysFrom("another secret of thirty-two characters"), sealed, 7)).toBeUndefined();
    const broken = Buffer.from(sealed);
    broken.writeUInt8((broken.readUInt8(29) + 1) % 256, 29);
    expect(unseal(keys, broken, 7)).toBeUndefined();
    expect(unseal(keys, Buffer.alloc(0), 7)).toBeUndefined();
  });
});

it("devices are told in two words", () => {
  const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
  expect(deviceWords(firefox)).toBe("Firefox · Windows");
  expect(deviceWords("curl/8")).toBe("");
  expect(deviceWords(`${"<script>".repeat(1000)}`)).toBe("");
});

it("every refusal is worded in every language", () => {
  for (const table of Object.values(words)) {
    for (const word of Object.values(table.refusals))
      expect(word({ least: 1, seconds: 2, login: "x" })).not.toBe("");
  }
});
