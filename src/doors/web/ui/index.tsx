export {
  here,
  inLang,
  phoneAddress,
  type Query,
  to,
  viewAddress,
  withoutParams,
  withoutValue,
  withParam,
} from "./address.ts";
export { type Link, type Site, type Ui, UiProvider, uiOf, useUi } from "./context.tsx";
export {
  type Brand,
  type BrandFault,
  brandFaults,
  contrast,
  readColour,
  type SafeBrand,
  safeBrand,
} from "./contrast.ts";
export { fitText } from "./cover-layout.ts";
export { coverSvg } from "./cover-svg.tsx";
export { ErrorBody, ErrorPage, type ErrorStatus, errorStatuses } from "./error-page.tsx";
export {
  Field,
  type FieldProps,
  FormErrors,
  fieldId,
  type Problem,
  problemIn,
  problemsOf,
} from "./fields/field.tsx";
export {
  Checkbox,
  Checkboxes,
  FileInput,
  Hidden,
  Input,
  type InputProps,
  type Option,
  Radios,
  Select,
  Textarea,
} from "./fields/inputs.tsx";
export { KnownDateField } from "./fields/known-date.tsx";
export { TrilingualField } from "./fields/trilingual.tsx";
export { GalleryPage, galleryPages } from "./gallery/gallery-page.tsx";
export type { Box, Place, Ring } from "./map-layout.ts";
export { Html, type HtmlProps, Page, type PageProps, portalSections } from "./page.tsx";
export { BrandBand, BrandMarks } from "./parts/brand.tsx";
export { Button, ButtonLink, Buttons, More } from "./parts/button.tsx";
export { CoverArt, RecordCover, Shelf, type ShelfBook } from "./parts/cover.tsx";
export { Dialog, DialogLink } from "./parts/dialog.tsx";
export { Chosen, type FacetGroup, type FacetOption, Facets, FacetsLink, ListBar } from "./parts/facets.tsx";
export { type Fact, Facts, Sums } from "./parts/facts.tsx";
export { Hit, type HitProps, Hits, type Where, WhereList } from "./parts/hit.tsx";
export { type HoursRow, HoursTable, weekRows } from "./parts/hours.tsx";
export { RegionMap } from "./parts/map.tsx";
export { Empty, Message, type MessageTone, Refused } from "./parts/message.tsx";
export { Crumbs, Pagination, Part, Tabs } from "./parts/nav.tsx";
export { NotPrinted, PrintOnly, SideBySide } from "./parts/print.tsx";
export { Progress, type ProgressState } from "./parts/progress.tsx";
export { SearchBox } from "./parts/search-box.tsx";
export { AccountLink, type FootGroup, houseFoot, LanguageSwitch, Phone, SignOut } from "./parts/shell.tsx";
export { type Column, Table, type TableProps } from "./parts/table.tsx";
export {
  AllLanguages,
  LanguageTag,
  MarkedText,
  type Marks,
  StateWord,
  Tag,
  type Tone,
  TrilingualText,
} from "./parts/text.tsx";
export { changeView, parseView, safeBack, usualView, type View, viewCookie, viewCookieName } from "./view.ts";
export { type Words, wordsOf } from "./words/index.ts";
export { WorkPage, type WorkPageProps } from "./work-page.tsx";
