import { describe, expect, it } from "vitest";
import { addressFrom } from "./rate.ts";
import { pathAfterLogIn } from "./session.ts";

describe("from where a request comes", () => {
  it.each([
    [0, "203.0.113.9", "192.0.2.1"],
    [1, "203.0.113.9", "203.0.113.9"],
    [1, "1.2.3.4, 203.0.113.9", "203.0.113.9"],
    [2, "1.2.3.4, 203.0.113.9, 10.0.0.2", "203.0.113.9"],
    [2, "203.0.113.9", "192.0.2.1"],
    [1, "not an address", "192.0.2.1"],
    [1, "", "192.0.2.1"],
    [1, "2001:db8::7", "2001:db8::7"],
    [1, undefined, "192.0.2.1"],
  ] as const)("behind %d own proxies, «%s» is %s", (proxies, forwarded, address) => {
    expect(addressFrom("192.0.2.1", forwarded, proxies)).toBe(address);
  });
  it("is unknown where there is no connection", () =>
    expect(addressFrom(undefined, undefined, 0)).toBe("unknown"));
});

describe("where to go after the log-in", () => {
  it.each(["/kk/office/people?q=%D0%90&page=2", "/ru", "/en/records/7"])("to %s", (path) => {
    expect(pathAfterLogIn(path, "/kk/office")).toBe(path);
  });
  it.each([
    undefined,
    "",
    "/",
    "/kk ",
    "/qq/office",
    "/kk/%0d%0aset-cookie:x",
    "/kk/../\\evil",
    "//kk/x",
    "http://x/kk",
  ])("not to %s", (path) => {
    const to = pathAfterLogIn(path, "/kk/office");
    expect(to === "/kk/office" || to.startsWith("/kk/%0d%0a")).toBe(true);
  });
});
