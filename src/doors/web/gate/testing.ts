/** A web of some pages without the gate, for their tests: the test says who visits, and asks as a browser would. */
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { type Actor, type Lang, nobody } from "#basics";
import type { House } from "./house.ts";
import type { Env, Visit } from "./visit.ts";

export type Fields = Record<string, string | File | readonly string[]>;
export type Shown = {
  status: number;
  html: string;
  bytes: Buffer;
  headers: Headers;
  /** Where it leads on; "" nowhere. */
  to: string;
};

type Told = {
  /** What the pages under test need of the house, besides the names of files and of the site. */
  house: Partial<Omit<House, "settings" | "jobs">> & {
    settings?: Partial<House["settings"]>;
    jobs?: Partial<House["jobs"]>;
  };
  door: "portal" | "office";
  /** Nobody when not given. */
  actor?: () => Actor;
  pages: readonly Hono<Env>[];
};

/** Pages of the portal stand at `/kk/…`, of the office at `/kk/office/…`; other languages by their letters. */
export function webOf({ house, door, actor = () => nobody, pages }: Told) {
  const whole = {
    settings: {},
    asset: (name: string) => `/assets/${name}`,
    site: () => ({ name: { kk: "Кітапханалар", ru: "Библиотеки" } }),
    ...house,
  } as House;
  const app = new Hono<Env>().basePath(door === "office" ? "/:lang/office" : "/:lang");
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const [, lang = "kk", ...rest] = url.pathname.split("/");
    const visitor = actor();
    const visit: Visit = {
      house: whole,
      lang: lang as Lang,
      here: `/${rest.join("/")}${url.search}`,
      actor: visitor,
      account: visitor.account === null ? null : { id: visitor.account, login: "aigul", name: "Айгүл" },
      door,
      view: "",
    };
    c.set("visit", visit);
    await next();
  });
  for (const some of pages) app.route("/", some);
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.text(error.message, error.status);
    throw error;
  });

  const shown = async (answer: Response): Promise<Shown> => {
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { status, headers } = answer;
    return { status, headers, bytes, html: bytes.toString("utf8"), to: headers.get("location") ?? "" };
  };
  return {
    get: async (path: string, headers: Record<string, string> = {}) =>
      shown(await app.request(path, { headers })),
    /** With the key that every form carries; a list is a field that is there several times. */
    post: async (path: string, fields: Fields = {}, headers: Record<string, string> = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ key: crypto.randomUUID(), ...fields }))
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
      return shown(await app.request(path, { method: "POST", body, headers }));
    },
  };
}
export type Web = ReturnType<typeof webOf>;
