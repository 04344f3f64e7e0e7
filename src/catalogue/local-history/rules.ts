/** Facets of local history in search documents and addresses; none is ever renamed. */
export const localFacets = { mark: "local", direction: "local-direction", place: "local-place" } as const;
