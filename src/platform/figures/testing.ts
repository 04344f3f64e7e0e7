/** For tests: a valid input for each act. The figure is one of the house that may be entered by hand. */
export const samples: Record<string, (ground: unknown, node: number) => Promise<unknown>> = {
  "figures.enter": async (_, node) => ({
    figure: "stock.received",
    node,
    from: "2026-03-01",
    to: "2026-03-31",
    value: 12,
  }),
};
