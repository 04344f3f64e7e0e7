/** The office: the pages of staff. Each subject has a folder. */
import { Hono } from "hono";
import type { Env } from "#doors/web/gate";
import { peoplePages } from "./people/pages.tsx";
import { logInPages } from "./session/log-in-pages.tsx";
import { mePages } from "./session/me-pages.tsx";

export const office = new Hono<Env>().route("/", logInPages).route("/", mePages).route("/", peoplePages);
