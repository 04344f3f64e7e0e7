import { describe, expect, it } from "vitest";
import { type LogFields, openLog, openMetrics, quiet } from "./index.ts";

function logged(write: (log: ReturnType<typeof openLog>) => void, level: "info" | "debug" = "info") {
  const lines: string[] = [];
  write(openLog({ level, write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** What untyped code might pass. */
const careless = (fields: Record<string, unknown>): LogFields => fields as LogFields;

describe("the log", () => {
  it("is one JSON object a line, with time, level and event", () => {
    const [line] = logged((log) =>
      log.info("request", { method: "GET", route: "/{lang}/search", status: 200, ms: 12 }),
    );
    expect(line).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      event: "request",
      method: "GET",
      route: "/{lang}/search",
      status: 200,
      ms: 12,
    });
  });

  it("drops every field outside the closed list", () => {
    const lines = logged((log) =>
      log.info(
        "card",
        careless({ name: "Айгүл", iin: "900101400123", query: "абай", constructor: "x", count: 1 }),
      ),
    );
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(["count", "event", "level", "time"]);
  });

  it("a value that is no word of ours is not written", () => {
    const text = JSON.stringify(
      logged((log) =>
        log.info(
          "act",
          careless({
            action: "Айгүл Серікқызы",
            route: "x".repeat(500),
            count: "900101400123",
            ms: Number.NaN,
          }),
        ),
      ),
    );
    expect(text).not.toMatch(/Айгүл|xxx|900101/);
    expect(text.match(/"…"/g)).toHaveLength(4);
  });

  it("an error keeps its place and its code and loses what it quotes", () => {
    const refused = Object.assign(new Error('invalid input syntax: "Айгүл"'), {
      code: "22P02",
      constraint: "person_name_check",
      detail: "Key (iin)=(900101400123) already exists.",
      where: "COPY person, line 1: Айгүл",
    });
    const [line] = logged((log) => log.error("failed", { error: new Error("Айгүл", { cause: refused }) }));
    expect(JSON.stringify(line)).not.toMatch(/Айгүл|900101/);
    expect(line?.error).toMatchObject({
      name: "Error",
      at: [expect.stringContaining("log.test.ts"), ...Array(7).fill(expect.any(String))],
      cause: { code: "22P02", constraint: "person_name_check" },
    });
  });

  it("a copy of an error, as libraries hand it on, keeps its name and place too", () => {
    const copy = { ...new Error("Айгүл"), message: "Айгүл", stack: new Error("Айгүл").stack, queue: "q" };
    const [line] = logged((log) => log.error("failed", { error: copy }));
    expect(line?.error).toMatchObject({ name: "Error", at: expect.arrayContaining([expect.any(String)]) });
    expect(JSON.stringify(line)).not.toContain("Айгүл");
    expect(logged((log) => log.error("failed", { error: { stack: 1 } }))[0]?.error).toEqual({
      name: "object",
    });
  });

  it("an error about code, or worded by us, keeps its message", () => {
    const worded = Object.assign(new Error("The disk is full."), { words: true });
    const lines = logged((log) => {
      log.error("failed", { error: new TypeError("x is not a function") });
      log.error("failed", { error: worded });
      log.error("failed", { error: "Айгүл" });
    });
    expect(lines.map((line) => (line.error as { message?: string }).message)).toEqual([
      "x is not a function",
      "The disk is full.",
      undefined,
    ]);
    expect(JSON.stringify(lines)).not.toContain("Айгүл");
  });

  it("keeps the fields given once, and its level", () => {
    const lines = logged((log) => {
      log.with({ request: "r-1" }).with({ door: "web" }).warn("slow", { ms: 900 });
      log.debug("detail");
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ request: "r-1", door: "web", ms: 900, level: "warn" });
    expect(quiet.error("nothing")).not.toBe(true);
  });
});

describe("the metrics", () => {
  it("tell requests, acts, jobs and connections", async () => {
    const metrics = openMetrics();
    metrics.request("GET", "/{lang}/search", 200, 0.03);
    metrics.act("libraries.edit-branch", "number-taken", 0.004);
    metrics.watchJobs(async () => [{ queue: "import", state: "active", count: 2 }]);
    metrics.watchPool({ totalCount: 5, idleCount: 3, waitingCount: 1 });
    const text = await metrics.text();
    expect(text).toContain(
      'ortaq_http_request_seconds_count{method="GET",route="/{lang}/search",status="200"} 1',
    );
    expect(text).toContain('ortaq_acts_total{action="libraries.edit-branch",result="number-taken"} 1');
    expect(text).toContain('ortaq_jobs{queue="import",state="active"} 2');
    expect(text).toContain('ortaq_db_connections{state="busy"} 2');
    expect(text).toContain('ortaq_db_connections{state="waiting"} 1');
  });

  it("answer although the database is away, and when it is opened again", async () => {
    const metrics = openMetrics();
    metrics.watchJobs(() => Promise.reject(new Error("away")));
    metrics.watchPool({ totalCount: 1, idleCount: 1, waitingCount: 0 });
    metrics.watchPool({ totalCount: 9, idleCount: 0, waitingCount: 0 });
    expect(await metrics.text()).toContain('ortaq_db_connections{state="busy"} 9');
  });
});
