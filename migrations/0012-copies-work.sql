-- The day's work with copies: numbers by the library's own rule, the history of a copy, and which records belong to
-- which other (volume and set, issue and serial, article and source).

-- A copy that something once held has a story; only one without it may be removed as a mistake.
alter table copy add column ever_engaged boolean not null default false;
update copy set ever_engaged = true where engaged_by is not null;
-- "What came in since": label sheets of new copies.
create index copy_added on copy (holder, created_at);
-- Copies that name their volume: on the record of a set that is described once.
create index copy_volume on copy (node, record) where volume <> '';

-- How a balance holder numbers: a prefix and a counter that goes only forward, so no number is given twice, whoever
-- asks at the same time. Gaps are allowed. `ean13`: the prefix and the counter fill twelve digits, the thirteenth checks.
create table number_series (
  id bigint generated always as identity primary key,
  holder bigint not null references node,
  what text not null check (what in ('inventory', 'barcode')),
  name text not null default '',
  prefix text not null default '' check (length(prefix) <= 20),
  -- The counter is written with at least so many digits.
  width smallint not null default 0 check (width between 0 and 12),
  form text not null default 'plain' check (form in ('plain', 'ean13')),
  next bigint not null default 1 check (next > 0),
  version integer not null default 1,
  check (form = 'plain' or (what = 'barcode' and prefix ~ '^2[0-9]{0,8}$'))
);
create unique index number_series_prefix on number_series (holder, what, prefix);
-- Barcodes are unique in the region, so two holders never count under one prefix.
create unique index number_series_barcode on number_series (prefix) where what = 'barcode';

-- What happened to a copy at the desk of the stock keeper, so that its card can tell. Loans are not here: they are
-- personal data and have a life of their own.
create table copy_history (
  id bigint generated always as identity primary key,
  copy bigint not null references copy on delete cascade,
  at timestamptz not null,
  account bigint,
  what text not null check (what in ('added', 'edited', 'moved', 'state')),
  facts jsonb not null default '{}'
);
create index copy_history_copy on copy_history (copy, id);

-- The links of a record, as its description says them, with the record they lead to where it is in the catalogue.
-- Made anew whenever the record is written.
create table record_link (
  record bigint not null references record,
  place smallint not null,
  -- As in Description.links; `set` also where a volume names its set by its title alone.
  kind text not null,
  target bigint references record check (target <> record),
  -- By what the other one is found: control number within the source, ISBN, ISSN, title.
  seeks text[] not null default '{}',
  -- Folded surname and initial of the other's author; '' where none is known.
  author text collate "C" not null default '',
  -- Volumes of one set that has no record of its own carry an equal key.
  set_key text collate "C",
  volume text not null default '',
  -- The number of the volume, where it is one.
  nth integer,
  shown text not null default '',
  primary key (record, place)
);
create index record_link_target on record_link (target, kind) where target is not null;
create index record_link_seeks on record_link using gin (seeks) where target is null;
create index record_link_set on record_link (set_key) where kind = 'set';
create index record_link_volumes on record_link (record) where kind = 'set';

-- Under what a record is found as the other end of a link: ISBN, ISSN, and the title of sets and serials.
create table record_whole_key (
  key text collate "C" not null,
  record bigint not null references record,
  primary key (key, record)
);
create index record_whole_key_record on record_whole_key (record);
