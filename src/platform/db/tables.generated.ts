// Made by npm run draw from the migrations. Do not edit.
import type { Generated, Json, JsonColumn, JsonObject, Moment, Nullable, ReadOnly } from "./columns.ts";

export interface AccountTable {
  id: ReadOnly<number>;
  login: string;
  person: number | null;
  password_hash: string | null;
  must_change_password: Generated<boolean>;
  totp_secret: Buffer | null;
  totp_confirmed_at: Nullable<Moment>;
  totp_last_step: number | null;
  language: "kk" | "ru" | "en" | null;
  closed_at: Nullable<Moment>;
  created_at: Generated<Moment>;
}

export interface ActKeyTable {
  account: number;
  key: string;
  action: string;
  input_hash: Buffer;
  result: Nullable<JsonColumn<Json, JsonObject>>;
  at: Generated<Moment>;
}

export interface AnnouncementTable {
  id: ReadOnly<number>;
  xact: Generated<string>;
  at: Generated<Moment>;
  kind: string;
  node: number | null;
  facts: JsonColumn<Json, JsonObject>;
}

export interface AnnouncementReaderTable {
  reader: string;
  last_xact: Generated<string>;
  last_id: Generated<number>;
}

export interface AnnouncementStuckTable {
  reader: string;
  announcement: number;
  failures: number;
  problem: string;
  next_try: Moment;
}

export interface AuditTable {
  id: ReadOnly<number>;
  at: Generated<Moment>;
  action: string;
  account: number | null;
  door: string;
  node: number | null;
  subject_kind: string | null;
  subject: number | null;
  outcome: "done" | "refused";
  facts: Generated<JsonColumn<Json, JsonObject>>;
}

export interface AuthorityTable {
  id: ReadOnly<number>;
  kind: "person" | "family" | "corporate" | "meeting" | "place" | "topic";
  node: number;
  heading: JsonColumn<Json, JsonObject>;
  variants: Generated<JsonColumn<Json, JsonObject>>;
  place_kind: Generated<string>;
  began: Nullable<JsonColumn<Json, JsonObject>>;
  ended: Nullable<JsonColumn<Json, JsonObject>>;
  began_year: number | null;
  ended_year: number | null;
  note: Nullable<JsonColumn<Json, JsonObject>>;
  latitude: number | null;
  longitude: number | null;
  person: number | null;
  sort_key: string;
  version: Generated<number>;
  merged_into: number | null;
  same_as: number;
  created_by: number | null;
  created_at: Generated<Moment>;
  changed_at: Generated<Moment>;
}

export interface AuthorityApartTable {
  one: number;
  other: number;
  decided_by: number | null;
  decided_at: Generated<Moment>;
}

export interface AuthorityFormTable {
  authority: number;
  list: "name" | "place" | "topic";
  sort_key: string;
  text: string;
}

export interface AuthorityKeyTable {
  authority: number;
  key: string;
  near: string;
}

export interface AuthorityMergeTable {
  id: ReadOnly<number>;
  authority: number;
  into_authority: number;
  why: Generated<string>;
  merged_by: number | null;
  merged_at: Generated<Moment>;
  undone_by: number | null;
  undone_at: Nullable<Moment>;
}

export interface AuthorityNumberTable {
  scheme: string;
  value: string;
  authority: number;
}

export interface AuthorityRelationTable {
  id: ReadOnly<number>;
  authority: number;
  relation: "broader" | "related" | "earlier" | "pseudonym-of" | "member-of" | "within";
  other: number;
  from_year: number | null;
  to_year: number | null;
  made_by: number | null;
  made_at: Generated<Moment>;
  brought_by: number | null;
}

export interface AuthoritySourceTable {
  source: string;
  source_number: string;
  authority: number;
  hash: Buffer;
  record: JsonColumn<Json, JsonObject>;
  taken_at: Generated<Moment>;
  brought_by: number | null;
}

export interface AuthorityVersionTable {
  authority: number;
  version: number;
  content: JsonColumn<Json, JsonObject>;
  node: number | null;
  made_by: number | null;
  made_at: Generated<Moment>;
}

export interface AuthorityWordTable {
  authority: number;
  word: string;
}

export interface BatchChangeTable {
  id: ReadOnly<number>;
  node: number;
  choice: JsonColumn<Json, JsonObject>;
  change: JsonColumn<Json, JsonObject>;
  note: Generated<string>;
  state: Generated<"drafted" | "running" | "stopped" | "done" | "undoing" | "undo-stopped" | "undone">;
  foreign_records: Generated<number>;
  asked_by: number | null;
  asked_at: Generated<Moment>;
  ended_at: Nullable<Moment>;
}

export interface BatchRecordTable {
  batch: number;
  record: number;
  seen: number;
  state_seen: string;
  outcome: Generated<"waiting" | "changed" | "same" | "left" | "refused" | "restored" | "kept">;
  reason: string | null;
  made: number | null;
  undone: number | null;
}

export interface CopyTable {
  id: ReadOnly<number>;
  record: number;
  node: number;
  holder: number;
  barcode: string | null;
  inventory_number: string | null;
  shelf_mark: Generated<string>;
  section: Generated<string>;
  volume: Generated<string>;
  price: string | null;
  acquired_on: string | null;
  funding: "budget" | "extra-budget" | "sponsor" | "gift" | "exchange" | "deposit" | null;
  use: Generated<"lend" | "reading-room">;
  state: Generated<"in-work" | "in-stock" | "missing" | "written-off">;
  engaged_by: "loan" | "transit" | "hold-shelf" | "exhibition" | "deposit-set" | "stock-taking" | "repair" | null;
  engaged_id: number | null;
  note: Generated<string>;
  source: string | null;
  source_key: string | null;
  version: Generated<number>;
  created_at: Generated<Moment>;
  changed_at: Generated<Moment>;
  import_run: number | null;
  ever_engaged: Generated<boolean>;
}

export interface CopyHistoryTable {
  id: ReadOnly<number>;
  copy: number;
  at: Moment;
  account: number | null;
  what: "added" | "edited" | "moved" | "state";
  facts: Generated<JsonColumn<Json, JsonObject>>;
}

export interface ExportRunTable {
  id: ReadOnly<number>;
  node: number;
  asked: JsonColumn<Json, JsonObject>;
  written: Generated<number>;
  copies: Generated<number>;
  losses: Generated<number>;
  too_long: Generated<number>;
  file: number | null;
  losses_file: number | null;
  too_long_file: number | null;
  asked_by: number | null;
  asked_at: Generated<Moment>;
  ended_at: Nullable<Moment>;
}

export interface FigureEntryTable {
  id: ReadOnly<number>;
  figure: string;
  node: number;
  period: string;
  dimensions: Generated<JsonColumn<Json, JsonObject>>;
  value: string;
  note: Generated<string>;
  entered_by: number | null;
  entered_at: Generated<Moment>;
  replaced_by: number | null;
}

export interface FileTable {
  id: ReadOnly<number>;
  sha256: string;
  size: number;
  mime: string;
  name: string;
  node: number | null;
  stored_by: number | null;
  stored_at: Generated<Moment>;
  withdrawn_at: Nullable<Moment>;
}

export interface HeadingTable {
  id: ReadOnly<number>;
  kind: string;
  text: string;
  number: Generated<string>;
  key: string;
  near: string;
  weak: boolean;
  born: number | null;
  died: number | null;
  uses: Generated<number>;
  authority: number | null;
  decided: "linked" | "none" | null;
  decided_by: number | null;
  decided_at: Nullable<Moment>;
  sort_key: Generated<string>;
}

export interface ImportLeftTable {
  run: number;
  about: "record" | "copy" | "authority";
  subject: number;
  reason: JsonColumn<Json, JsonObject>;
}

export interface ImportMetTable {
  run: number;
  number: string;
  lines: number;
}

export interface ImportProfileTable {
  id: ReadOnly<number>;
  node: number;
  name: string;
  heads: string;
  separator: string | null;
  profile: JsonColumn<Json, JsonObject>;
  saved_by: number | null;
  saved_at: Moment;
}

export interface ImportQueueTable {
  id: ReadOnly<number>;
  run: number;
  node: number;
  source: string;
  about: "record" | "copy";
  record: number | null;
  place: number;
  bytes: Buffer;
  hash: Buffer;
  problem: JsonColumn<Json, JsonObject>;
  state: Generated<"waiting" | "taken" | "set-aside" | "taken-back">;
  decided_by: number | null;
  decided_at: Nullable<Moment>;
  came_at: Generated<Moment>;
}

export interface ImportRehearsalTable {
  run: number;
  place: number;
  number: string;
  hash: Buffer;
  outcome: "new" | "known" | "changed" | "doubtful" | "refused";
  record: number | null;
  title: Generated<string>;
  problem: Nullable<JsonColumn<Json, JsonObject>>;
}

export interface ImportRunTable {
  id: ReadOnly<number>;
  node: number;
  source: string;
  file_name: Generated<string>;
  format: "iso2709" | "marcxml" | "irbis-text" | "csv" | "xlsx";
  flavour: string | null;
  read: Generated<number>;
  imported: Generated<number>;
  merged: Generated<number>;
  queued: Generated<number>;
  copies: Generated<number>;
  begun_by: number | null;
  begun_at: Generated<Moment>;
  ended_at: Nullable<Moment>;
  code_page: string | null;
  separator: string | null;
  profile: Nullable<JsonColumn<Json, JsonObject>>;
  file: number | null;
  state: Generated<"rehearsing" | "rehearsed" | "carrying" | "stopped" | "ended" | "taking-back" | "taken-back">;
  position: Generated<number>;
  rehearsal: Nullable<JsonColumn<Json, JsonObject>>;
  back: Nullable<JsonColumn<Json, JsonObject>>;
}

export interface JobTable {
  id: ReadOnly<number>;
  kind: string;
  state: Generated<"waiting" | "running" | "done" | "failed" | "cancelled">;
  done: Generated<number>;
  total: number | null;
  input: Generated<JsonColumn<Json, JsonObject>>;
  result: Nullable<JsonColumn<Json, JsonObject>>;
  problem: string | null;
  asked_by: number | null;
  node: number | null;
  asked_at: Generated<Moment>;
  started_at: Nullable<Moment>;
  ended_at: Nullable<Moment>;
}

export interface KnownDeviceTable {
  token_hash: Buffer;
  account: number;
  made_at: Generated<Moment>;
  seen_at: Generated<Moment>;
}

export interface LabelFormatTable {
  id: ReadOnly<number>;
  node: number;
  name: string;
  columns: number;
  rows: number;
  left_margin: number;
  right_margin: number;
  top_margin: number;
  bottom_margin: number;
  column_gap: number;
  row_gap: number;
  version: Generated<number>;
}

export interface LocalDirectionTable {
  id: ReadOnly<number>;
  code: string;
  name: JsonColumn<Json, JsonObject>;
  rank: Generated<number>;
  version: Generated<number>;
  withdrawn_at: Nullable<Moment>;
}

export interface LocalHistoryTable {
  record: number;
  directions: Generated<number[]>;
  places: Generated<number[]>;
  note: Generated<string>;
  version: Generated<number>;
  node: number;
  marked_by: number | null;
  marked_at: Generated<Moment>;
  taken_off_at: Nullable<Moment>;
}

export interface NodeTable {
  id: ReadOnly<number>;
  kind: "region" | "system" | "library" | "branch" | "point" | "department" | "partner";
  code: string | null;
  root: Generated<boolean>;
  partner_kind: "library" | "museum" | "archive" | "university" | "school" | "publisher" | "media" | "ngo" | "akimat" | "other" | null;
  merged_into: number | null;
  made_at: Generated<Moment>;
  made_by: number | null;
}

export interface NodeDetailTable {
  id: ReadOnly<number>;
  node: number;
  subject: "card" | "contacts" | "hours" | "services" | "brand" | "variants";
  valid: string;
  value: JsonColumn<Json, JsonObject>;
}

export interface NodeExceptionTable {
  id: ReadOnly<number>;
  node: number;
  days: string;
  intervals: Generated<JsonColumn<Json, JsonObject>>;
  reason: Generated<JsonColumn<Json, JsonObject>>;
}

export interface NodeNameTable {
  id: ReadOnly<number>;
  node: number;
  valid: string;
  title: Generated<JsonColumn<Json, JsonObject>>;
  own: Generated<JsonColumn<Json, JsonObject>>;
  honorific: Generated<JsonColumn<Json, JsonObject>>;
  abbreviation: Generated<JsonColumn<Json, JsonObject>>;
}

export interface NodeNumberTable {
  id: ReadOnly<number>;
  node: number;
  system: number;
  number: number;
  valid: string;
}

export interface NodePlaceTable {
  id: ReadOnly<number>;
  node: number;
  valid: string;
  territory: "oblast" | "city" | "district" | null;
  area: Generated<JsonColumn<Json, JsonObject>>;
  settlement: Generated<JsonColumn<Json, JsonObject>>;
  address: Generated<JsonColumn<Json, JsonObject>>;
  latitude: number | null;
  longitude: number | null;
}

export interface NodeRelationTable {
  id: ReadOnly<number>;
  kind: "part-of" | "successor" | "serves" | "hosted-by" | "methodical-centre";
  node: number;
  other: number;
  valid: string;
  note: Generated<JsonColumn<Json, JsonObject>>;
  made_by: number | null;
  made_at: Generated<Moment>;
}

export interface NodeSearchTable {
  node: number;
  words: string;
  sort: string;
}

export interface NodeStateTable {
  id: ReadOnly<number>;
  node: number;
  state: "paused" | "closed";
  valid: string;
  reason: Generated<JsonColumn<Json, JsonObject>>;
}

export interface NodeTypeTable {
  id: ReadOnly<number>;
  node: number;
  type: string;
  valid: string;
}

export interface NodeVersionTable {
  node: number;
  subject: string;
  version: number;
  changed_at: Generated<Moment>;
  changed_by: number | null;
}

export interface NumberSeriesTable {
  id: ReadOnly<number>;
  holder: number;
  what: "inventory" | "barcode";
  name: Generated<string>;
  prefix: Generated<string>;
  width: Generated<number>;
  form: Generated<"plain" | "ean13">;
  next: Generated<number>;
  version: Generated<number>;
}

export interface OrtaqMigrationTable {
  number: number;
  name: string;
  checksum: string;
  applied_at: Generated<Moment>;
}

export interface PartnerProposalTable {
  id: ReadOnly<number>;
  parent: number;
  kind: string;
  name: JsonColumn<Json, JsonObject>;
  settlement: Generated<JsonColumn<Json, JsonObject>>;
  address: Generated<JsonColumn<Json, JsonObject>>;
  phone: string | null;
  website: string | null;
  note: string | null;
  proposed_by: number | null;
  proposed_at: Generated<Moment>;
  decision: "approved" | "declined" | null;
  reason: string | null;
  decided_by: number | null;
  decided_at: Nullable<Moment>;
  node: number | null;
}

export interface PasswordResetTable {
  token_hash: Buffer;
  account: number;
  made_by: number | null;
  made_at: Generated<Moment>;
  expires_at: Moment;
  used_at: Nullable<Moment>;
}

export interface PersonTable {
  id: ReadOnly<number>;
  node: number;
  merged_into: number | null;
  same_as: number;
  version: Generated<number>;
  created_by: number | null;
  created_at: Generated<Moment>;
}

export interface PersonApartTable {
  one: number;
  other: number;
  decided_by: number | null;
  decided_at: Generated<Moment>;
}

export interface PersonMergeTable {
  id: ReadOnly<number>;
  person: number;
  into_person: number;
  why: Generated<string>;
  merged_by: number | null;
  merged_at: Generated<Moment>;
  undone_by: number | null;
  undone_at: Nullable<Moment>;
}

export interface PersonNameTable {
  id: ReadOnly<number>;
  person: number;
  form: "kk" | "ru" | "latn";
  former: Generated<boolean>;
  surname: Generated<string>;
  given: Generated<string>;
  patronymic: Generated<string>;
  sort_key: string;
}

export interface PersonWordTable {
  person: number;
  part: "surname" | "given" | "patronymic";
  word: string;
  stem: string;
}

export interface PostTable {
  id: ReadOnly<number>;
  person: number;
  node: number;
  title: number;
  fraction: string | null;
  valid: string;
  version: Generated<number>;
  entered_by: number | null;
  entered_at: Generated<Moment>;
}

export interface PostTitleTable {
  id: ReadOnly<number>;
  code: string;
  name: JsonColumn<Json, JsonObject>;
  elected: Generated<boolean>;
  withdrawn_at: Nullable<Moment>;
}

export interface RateCountTable {
  bucket: string;
  tried: number;
  since: Moment;
}

export interface RecordTable {
  id: ReadOnly<number>;
  node: number;
  source: string;
  source_number: string;
  state: Generated<"draft" | "published" | "withdrawn">;
  version: Generated<number>;
  description: JsonColumn<Json, JsonObject>;
  title_key: string;
  author_key: Generated<string>;
  year: number | null;
  work_key: string | null;
  merged_into: number | null;
  same_as: number;
  run: number | null;
  created_at: Generated<Moment>;
  changed_at: Generated<Moment>;
  withdrawn_run: number | null;
  brief: Generated<boolean>;
  mended: Nullable<JsonColumn<Json, JsonObject>>;
  state_reason: Generated<string>;
}

export interface RecordAuthorityTable {
  record: ReadOnly<number | null>;
  authority: ReadOnly<number | null>;
  role: ReadOnly<string | null>;
  printed: ReadOnly<string | null>;
  heading: ReadOnly<number | null>;
  decided: ReadOnly<boolean | null>;
}

export interface RecordAvailabilityTable {
  record: number;
  node: number;
  copies: number;
  free: number;
}

export interface RecordHeadingTable {
  record: number;
  heading: number;
  role: string;
  authority: number | null;
}

export interface RecordKeyTable {
  key: number;
  record: number;
  year: number | null;
}

export interface RecordLinkTable {
  record: number;
  place: number;
  kind: string;
  target: number | null;
  seeks: Generated<string[]>;
  author: Generated<string>;
  set_key: string | null;
  volume: Generated<string>;
  nth: number | null;
  shown: Generated<string>;
}

export interface RecordListTable {
  id: ReadOnly<number>;
  node: number;
  owner: number | null;
  reach: Generated<"own" | "system" | "region">;
  title: JsonColumn<Json, JsonObject>;
  about: Nullable<JsonColumn<Json, JsonObject>>;
  arranged: Generated<"hand" | "author" | "title" | "year" | "bbk">;
  state: Generated<"draft" | "published" | "withdrawn">;
  published_at: Nullable<Moment>;
  version: Generated<number>;
  created_at: Generated<Moment>;
  changed_at: Generated<Moment>;
}

export interface RecordListItemTable {
  id: ReadOnly<number>;
  list: number;
  section: number | null;
  record: number;
  place: number;
  note: Nullable<JsonColumn<Json, JsonObject>>;
  added_by: number | null;
  added_at: Generated<Moment>;
}

export interface RecordListSectionTable {
  id: ReadOnly<number>;
  list: number;
  title: JsonColumn<Json, JsonObject>;
  place: number;
}

export interface RecordMergeTable {
  id: ReadOnly<number>;
  record: number;
  into_record: number;
  found_a: number;
  found_b: number;
  why: "rule" | "person" | "leader";
  rule: Generated<string>;
  evidence: Generated<JsonColumn<Json, JsonObject>>;
  leads_by: string;
  note: Generated<string>;
  run: number | null;
  merged_by: number | null;
  merged_at: Generated<Moment>;
  undone_by: number | null;
  undone_at: Nullable<Moment>;
  undone_note: Generated<string>;
}

export interface RecordOpenedTable {
  record: number;
  account: number;
  opened_at: Moment;
}

export interface RecordPairTable {
  a: number;
  b: number;
  state: "waiting" | "merged" | "different" | "same-work";
  score: Generated<number>;
  rule: string;
  evidence: JsonColumn<Json, JsonObject>;
  mark_a: number;
  mark_b: number;
  found_at: Generated<Moment>;
  later_at: Nullable<Moment>;
  decided_by: number | null;
  decided_at: Nullable<Moment>;
  note: Generated<string>;
}

export interface RecordProposalTable {
  id: ReadOnly<number>;
  record: number;
  base: number;
  node: number;
  flavour: string;
  bytes: Buffer;
  note: Generated<string>;
  made_by: number | null;
  made_at: Moment;
  state: Generated<"open" | "taken" | "declined" | "withdrawn">;
  answer: Generated<string>;
  answered_by: number | null;
  answered_at: Nullable<Moment>;
  version: number | null;
}

export interface RecordRawTable {
  record: number;
  version: number;
  container: "iso2709" | "marcxml" | "irbis-text" | "csv" | "xlsx" | "marc-json";
  flavour: string;
  code_page: string;
  bytes: Buffer;
  hash: Buffer;
  run: number | null;
  kept_at: Generated<Moment>;
  made_by: number | null;
  why: Generated<"import" | "new" | "edit" | "batch" | "undo">;
  note: Generated<string>;
}

export interface RecordStandingTable {
  id: ReadOnly<number | null>;
  standing: ReadOnly<number | null>;
}

export interface RecordStateChangeTable {
  id: ReadOnly<number>;
  record: number;
  state: "draft" | "published" | "withdrawn";
  reason: Generated<string>;
  made_by: number | null;
  made_at: Moment;
}

export interface RecordTemplateTable {
  id: ReadOnly<number>;
  node: number;
  name: string;
  flavour: string;
  marc: JsonColumn<Json, JsonObject>;
  made_by: number | null;
  made_at: Moment;
  dropped_at: Nullable<Moment>;
}

export interface RecordWholeKeyTable {
  key: string;
  record: number;
}

export interface RecoveryCodeTable {
  account: number;
  code_hash: Buffer;
  used_at: Nullable<Moment>;
}

export interface RoleGrantTable {
  id: ReadOnly<number>;
  account: number;
  role: string;
  node: number;
  valid: Generated<string>;
  granted_by: number | null;
  granted_at: Generated<Moment>;
  ended_by: number | null;
  ended_at: Nullable<Moment>;
}

export interface SavedQueryTable {
  id: ReadOnly<number>;
  node: number;
  owner: number | null;
  reach: Generated<"own" | "system">;
  name: string;
  address: string;
  seen_record: Generated<number>;
  seen_at: Generated<Moment>;
  created_at: Generated<Moment>;
}

export interface SearchDocTable {
  id: number;
  lex: string;
  facets: number[];
  year: number | null;
  title_key: string;
  popularity: Generated<number>;
  work: number;
}

export interface SearchFacetTable {
  code: ReadOnly<number>;
  facet: string;
  value: string;
}

export interface SearchHeadingTable {
  doc: number;
  field: "title" | "author" | "subject";
  key: string;
  text: string;
}

export interface SearchStateTable {
  one: Generated<boolean>;
  analysis: string;
  made_at: Generated<Moment>;
}

export interface SecondStepTable {
  token_hash: Buffer;
  account: number;
  tried: Generated<number>;
  device: Generated<string>;
  made_at: Generated<Moment>;
  expires_at: Moment;
}

export interface SessionTable {
  id: ReadOnly<number>;
  token_hash: Buffer;
  account: number;
  created_at: Generated<Moment>;
  seen_at: Generated<Moment>;
  expires_at: Moment;
  device: Generated<string>;
  door: Generated<string>;
  ended_at: Nullable<Moment>;
}

export interface ShortLinkTable {
  code: string;
  target_kind: string;
  target: number;
  made_at: Generated<Moment>;
}

export interface WorkChoiceTable {
  id: ReadOnly<number>;
  kind: "join" | "part";
  record: number;
  other: number | null;
  from_key: string;
  into_key: string;
  note: Generated<string>;
  decided_by: number | null;
  decided_at: Generated<Moment>;
  undone_by: number | null;
  undone_at: Nullable<Moment>;
}

export interface Tables {
  account: AccountTable;
  act_key: ActKeyTable;
  announcement: AnnouncementTable;
  announcement_reader: AnnouncementReaderTable;
  announcement_stuck: AnnouncementStuckTable;
  audit: AuditTable;
  authority: AuthorityTable;
  authority_apart: AuthorityApartTable;
  authority_form: AuthorityFormTable;
  authority_key: AuthorityKeyTable;
  authority_merge: AuthorityMergeTable;
  authority_number: AuthorityNumberTable;
  authority_relation: AuthorityRelationTable;
  authority_source: AuthoritySourceTable;
  authority_version: AuthorityVersionTable;
  authority_word: AuthorityWordTable;
  batch_change: BatchChangeTable;
  batch_record: BatchRecordTable;
  copy: CopyTable;
  copy_history: CopyHistoryTable;
  export_run: ExportRunTable;
  figure_entry: FigureEntryTable;
  file: FileTable;
  heading: HeadingTable;
  import_left: ImportLeftTable;
  import_met: ImportMetTable;
  import_profile: ImportProfileTable;
  import_queue: ImportQueueTable;
  import_rehearsal: ImportRehearsalTable;
  import_run: ImportRunTable;
  job: JobTable;
  known_device: KnownDeviceTable;
  label_format: LabelFormatTable;
  local_direction: LocalDirectionTable;
  local_history: LocalHistoryTable;
  node: NodeTable;
  node_detail: NodeDetailTable;
  node_exception: NodeExceptionTable;
  node_name: NodeNameTable;
  node_number: NodeNumberTable;
  node_place: NodePlaceTable;
  node_relation: NodeRelationTable;
  node_search: NodeSearchTable;
  node_state: NodeStateTable;
  node_type: NodeTypeTable;
  node_version: NodeVersionTable;
  number_series: NumberSeriesTable;
  ortaq_migration: OrtaqMigrationTable;
  partner_proposal: PartnerProposalTable;
  password_reset: PasswordResetTable;
  person: PersonTable;
  person_apart: PersonApartTable;
  person_merge: PersonMergeTable;
  person_name: PersonNameTable;
  person_word: PersonWordTable;
  post: PostTable;
  post_title: PostTitleTable;
  rate_count: RateCountTable;
  record: RecordTable;
  record_authority: RecordAuthorityTable;
  record_availability: RecordAvailabilityTable;
  record_heading: RecordHeadingTable;
  record_key: RecordKeyTable;
  record_link: RecordLinkTable;
  record_list: RecordListTable;
  record_list_item: RecordListItemTable;
  record_list_section: RecordListSectionTable;
  record_merge: RecordMergeTable;
  record_opened: RecordOpenedTable;
  record_pair: RecordPairTable;
  record_proposal: RecordProposalTable;
  record_raw: RecordRawTable;
  record_standing: RecordStandingTable;
  record_state_change: RecordStateChangeTable;
  record_template: RecordTemplateTable;
  record_whole_key: RecordWholeKeyTable;
  recovery_code: RecoveryCodeTable;
  role_grant: RoleGrantTable;
  saved_query: SavedQueryTable;
  search_doc: SearchDocTable;
  search_facet: SearchFacetTable;
  search_heading: SearchHeadingTable;
  search_state: SearchStateTable;
  second_step: SecondStepTable;
  session: SessionTable;
  short_link: ShortLinkTable;
  work_choice: WorkChoiceTable;
}
