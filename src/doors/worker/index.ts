import type { OpenHouse } from "#house";

/**
 * Begins to carry out jobs in this process. One machine runs pages and work in one process; a second worker on
 * another machine takes from the same queue.
 */
export async function beginWork(house: OpenHouse): Promise<void> {
  await house.jobs.work();
}
