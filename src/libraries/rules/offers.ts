/** What a place can offer, as codes; their names stand in words/. A code is never renamed: pages are filtered by it. */
export const serviceCodes = [
  "lending",
  "reading-room",
  "children-corner",
  "computers",
  "wifi",
  "printing",
  "coworking",
  "reference",
  "local-history",
  "interlibrary-loan",
  "home-delivery",
  "mobile-library",
  "periodicals",
  "clubs",
  "kazneb",
  "audiobooks",
  "braille",
  "postal-loan",
  "hall",
] as const;
export type ServiceCode = (typeof serviceCodes)[number];

export const accessibilityCodes = [
  "ramp",
  "call-button",
  "lift",
  "ground-floor",
  "accessible-toilet",
  "large-print",
  "magnifier",
  "screen-reader",
  "braille-signs",
  "tactile-path",
  "sign-language",
] as const;
export type AccessibilityCode = (typeof accessibilityCodes)[number];

export const equipmentCodes = [
  "seats",
  "public-computers",
  "scanners",
  "printers",
  "projectors",
  "self-service",
  "braille-displays",
] as const;
export type EquipmentCode = (typeof equipmentCodes)[number];
