import { Hono } from "hono";
import { answer, type Env, visitOf } from "#doors/web/gate";
import { ErrorBody, uiOf, WorkPage } from "#doors/web/ui";
import { treeOf } from "#libraries";
import { dayOf } from "#platform/i18n/rules";
import { recentJobs } from "#platform/jobs";
import { mayAnywhere, officeSide } from "../side.ts";
import { HomePage } from "./home-page.tsx";
import { JobsPage } from "./jobs-page.tsx";
import { homeWords } from "./words/index.ts";

export const homePages = new Hono<Env>()
  .get("/", async (c) => {
    const visit = visitOf(c);
    const { ground, site, settings } = visit.house;
    const tree = await treeOf(ground.db.sql, dayOf(ground.clock(), settings.timeZone));
    return answer(c, <HomePage visit={visit} ui={uiOf(visit, site())} tree={tree} />);
  })
  .get("/jobs", async (c) => {
    const visit = visitOf(c);
    const ui = uiOf(visit, visit.house.site());
    if (!mayAnywhere(visit.actor, "jobs.see")) {
      const page = (
        <WorkPage ui={ui} title={homeWords(ui.lang).jobs.title} side={officeSide(visit)}>
          <ErrorBody ui={ui} status={403} />
        </WorkPage>
      );
      return answer(c, page, 403);
    }
    const { db } = visit.house.ground;
    const root = visit.actor.house === true || (await seesAll(c.get("visit")));
    const jobs = await recentJobs(db, root ? {} : { nodes: placesOf(visit.actor.grants) });
    return answer(c, <JobsPage visit={visit} ui={ui} jobs={jobs} />);
  });

/** Jobs of the whole region are for those whose grant holds at its root; others see those of their places. */
async function seesAll(visit: ReturnType<typeof visitOf>): Promise<boolean> {
  const { ground } = visit.house;
  const [root] = await ground.db.sql.transaction().execute((tx) => ground.lineage(tx, null));
  return visit.actor.grants.some((grant) => grant.node === root && grant.permissions.includes("jobs.see"));
}

const placesOf = (grants: readonly { node: number; permissions: readonly string[] }[]): number[] =>
  grants.filter((grant) => grant.permissions.includes("jobs.see")).map((grant) => grant.node);
