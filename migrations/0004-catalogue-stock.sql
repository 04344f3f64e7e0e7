-- The catalogue and the copies: records with their raw form kept, what could not be read, what stands on the shelves.

-- One bringing-in of a file. Its sums are what a person was told: read = imported + merged + queued.
create table import_run (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  -- Whose control numbers the file carries; records are the same when source and number are.
  source text not null check (source <> ''),
  file_name text not null default '',
  format text not null check (format in ('iso2709', 'marcxml')),
  flavour text not null default 'marc21',
  read integer not null default 0,
  imported integer not null default 0,
  merged integer not null default 0,
  queued integer not null default 0,
  copies integer not null default 0,
  begun_by bigint references account,
  begun_at timestamptz not null default now(),
  ended_at timestamptz
);
create index import_run_node on import_run (node, id);

-- A bibliographic record. `description` is derived from the raw form and can be derived again at any time.
-- Nothing is deleted: `merged_into` is what was decided and can be undone exactly; `same_as` is where it leads to in
-- the end (itself when nowhere), so that a join needs one column and no recursion.
create table record (
  id bigint generated always as identity primary key,
  -- The library or system that brought it.
  node bigint not null references node,
  source text not null,
  source_number text not null check (source_number <> ''),
  state text not null default 'published' check (state in ('draft', 'published', 'withdrawn')),
  version integer not null default 1,
  description jsonb not null,
  -- Sort keys by the Kazakh alphabet; made by our code.
  title_key text collate "C" not null,
  author_key text collate "C" not null default '',
  year smallint,
  -- Records of one work (editions, translations) carry an equal key; made by our code.
  work_key text collate "C",
  merged_into bigint references record check (merged_into <> id),
  same_as bigint not null references record deferrable initially deferred,
  run bigint references import_run,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create unique index record_source on record (source, source_number);
create index record_same on record (same_as) where same_as <> id;
create index record_merged on record (merged_into) where merged_into is not null;
create index record_work on record (work_key) where work_key is not null;
create index record_run on record (run);
create index record_node on record (node);

-- What a reference to a record means today. Both addresses keep answering.
create view record_standing as select id, same_as as standing from record;

-- The record as it came, byte for byte, every version of it; the newest is `record.version`.
create table record_raw (
  record bigint not null references record,
  version integer not null,
  container text not null check (container in ('iso2709', 'marcxml')),
  flavour text not null,
  code_page text not null,
  bytes bytea not null,
  hash bytea not null,
  run bigint references import_run,
  kept_at timestamptz not null default now(),
  primary key (record, version)
);

-- What an import could not take in by itself: unreadable records, and copies whose numbers are taken. The bytes are
-- kept; a person tries again or sets aside. The same bytes of the same source wait once, however often they come.
create table import_queue (
  id bigint generated always as identity primary key,
  run bigint not null references import_run,
  node bigint not null references node,
  source text not null,
  about text not null check (about in ('record', 'copy')),
  record bigint references record,
  place bigint not null,
  bytes bytea not null,
  hash bytea not null,
  problem jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'set-aside')),
  decided_by bigint references account,
  decided_at timestamptz,
  came_at timestamptz not null default now(),
  unique (source, about, hash)
);
create index import_queue_waiting on import_queue (node, id) where state = 'waiting';
create index import_queue_run on import_queue (run);

-- A copy. `holder` is the institution on whose balance it stands, `node` the place where it lives.
create table copy (
  id bigint generated always as identity primary key,
  record bigint not null references record,
  node bigint not null references node,
  holder bigint not null references node,
  barcode text check (barcode <> ''),
  inventory_number text check (inventory_number <> ''),
  shelf_mark text not null default '',
  -- Room or department of the place, as the library says it.
  section text not null default '',
  volume text not null default '',
  price numeric(12, 2) check (price >= 0),
  acquired_on date,
  funding text check (funding in ('budget', 'extra-budget', 'sponsor', 'gift', 'exchange', 'deposit')),
  use text not null default 'lend' check (use in ('lend', 'reading-room')),
  state text not null default 'in-stock' check (state in ('in-work', 'in-stock', 'missing', 'written-off')),
  -- What holds the copy now: one thing at a time, set by a step of the room that owns it.
  engaged_by text check (engaged_by in
    ('loan', 'transit', 'hold-shelf', 'exhibition', 'deposit-set', 'stock-taking', 'repair')),
  engaged_id bigint,
  note text not null default '',
  -- Which line of which source it came from, so that a repeated import makes no second copy.
  source text,
  source_key text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check ((engaged_by is null) = (engaged_id is null)),
  check (state <> 'written-off' or engaged_by is null)
);
create unique index copy_barcode on copy (barcode) where barcode is not null;
create unique index copy_inventory on copy (holder, inventory_number) where inventory_number is not null;
create unique index copy_source on copy (source, source_key) where source is not null;
create index copy_record on copy (record, node);
create index copy_node on copy (node);

-- How many copies of a record a place has and how many are free, kept in the transaction of every change: search
-- results read it instead of counting, and a loan never touches the search index.
create table record_availability (
  record bigint not null references record,
  node bigint not null references node,
  copies integer not null check (copies > 0),
  free integer not null check (free between 0 and copies),
  primary key (record, node)
);
create index record_availability_node on record_availability (node);
