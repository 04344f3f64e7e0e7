/** What a person may decide about an entry of the queue, by why it waits; the first is what helps most often. */
export const queueDecisions = ["retry", "set-aside", "apart", "over-edit", "without-number"] as const;
export type QueueDecision = (typeof queueDecisions)[number];

const own: Record<string, readonly QueueDecision[]> = {
  "number-repeated": ["apart", "set-aside"],
  "edited-here": ["over-edit", "set-aside"],
  "barcode-taken": ["retry", "without-number", "set-aside"],
  "inventory-taken": ["retry", "without-number", "set-aside"],
  // Trying them again gives them no title: that is written one by one.
  "no-title": ["set-aside"],
  "row-without-title": ["set-aside"],
};

export const decisionsFor = (code: string): readonly QueueDecision[] => own[code] ?? ["retry", "set-aside"];
