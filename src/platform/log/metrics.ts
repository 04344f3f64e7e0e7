/**
 * What /metrics tells. Labels are names out of our code (route patterns, actions, queues), so their number is
 * bounded and no reader or search text can appear in them.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

type Pool = { totalCount: number; idleCount: number; waitingCount: number };
type JobCount = { queue: string; state: string; count: number };

export type Metrics = {
  registry: Registry;
  /** One answered request. `route` is the pattern, not the path. */
  request: (method: string, route: string, status: number, seconds: number) => void;
  /** One act. `result` is "done", or the code of its first refusal, or "failed". */
  act: (action: string, result: string, seconds: number) => void;
  /** Asked whenever /metrics is read; a failing question leaves the last numbers. */
  watchJobs: (count: () => Promise<JobCount[]>) => void;
  watchPool: (pool: Pool) => void;
  /** The text of /metrics, to be sent with `contentType`. */
  text: () => Promise<string>;
  contentType: string;
};

export function openMetrics({ runtime = false }: { runtime?: boolean } = {}): Metrics {
  const registers = [new Registry()];
  const registry = registers[0] as Registry;
  if (runtime) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "ortaq_http_request_seconds",
    help: "Time to answer a request",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const acts = new Counter({
    name: "ortaq_acts_total",
    help: "Acts by name and outcome",
    labelNames: ["action", "result"],
    registers,
  });
  const actTime = new Histogram({
    name: "ortaq_act_seconds",
    help: "Time of an act",
    labelNames: ["action"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  return {
    registry,
    request: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    act: (action, result, seconds) => {
      acts.inc({ action, result });
      actTime.observe({ action }, seconds);
    },
    watchJobs: (count) => watchJobs(registry, count),
    watchPool: (pool) => watchPool(registry, pool),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function watchJobs(registry: Registry, count: () => Promise<JobCount[]>): void {
  const name = "ortaq_jobs";
  registry.removeSingleMetric(name);
  new Gauge({
    name,
    help: "Jobs by queue and state",
    labelNames: ["queue", "state"],
    registers: [registry],
    async collect() {
      try {
        const counted = await count();
        this.reset();
        for (const { queue, state, count: number } of counted) this.set({ queue, state }, number);
      } catch {
        // The database is away: the last numbers stay, and /healthz is what reports it.
      }
    },
  });
}

function watchPool(registry: Registry, pool: Pool): void {
  const name = "ortaq_db_connections";
  registry.removeSingleMetric(name);
  new Gauge({
    name,
    help: "Connections to the database by state",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      this.set({ state: "busy" }, pool.totalCount - pool.idleCount);
      this.set({ state: "idle" }, pool.idleCount);
      this.set({ state: "waiting" }, pool.waitingCount);
    },
  });
}

/** The metrics of this process. */
export const metrics: Metrics = openMetrics({ runtime: true });
