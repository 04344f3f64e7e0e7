/** JSON for other programs, described at /api/v1/openapi.json. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "#doors/web/gate";
import { searchApi } from "./search/routes.ts";

export const api = new OpenAPIHono<Env>();
api.route("/", searchApi);
api.doc31("/openapi.json", {
  openapi: "3.1.0",
  info: {
    title: "Ortaq",
    version: "1",
    description: "The shared catalogue of the libraries of a region. Open for reading, no key is needed.",
    license: { name: "AGPL-3.0-or-later", url: "https://www.gnu.org/licenses/agpl-3.0.html" },
  },
  servers: [{ url: "/api/v1" }],
});
