-- The work of cataloguers: what is to be completed, what was mended, who has a record open, templates, states with
-- their reasons.

alter table record
  -- Encoding level says that the description is not final (MARC 21 leader/17 = 3 or 5): "to be completed".
  add column brief boolean not null default false,
  -- What stands otherwise in the raw form: [{how, tag, code, was, now}]; null when nothing was mended.
  add column mended jsonb,
  -- Why it was withdrawn; "" in every other state.
  add column state_reason text not null default '';
create index record_brief on record (node, id) where brief and state <> 'withdrawn' and merged_into is null;
create index record_unpublished on record (node, id) where state <> 'published';

-- What a person worked on last.
create index record_raw_made_by on record_raw (made_by, kept_at) where made_by is not null;

-- Every change of state, with whoever did it and why. Nothing here is ever changed.
create table record_state_change (
  id bigint generated always as identity primary key,
  record bigint not null references record,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  reason text not null default '',
  made_by bigint references account,
  made_at timestamptz not null
);
create index record_state_change_record on record_state_change (record, id);

-- Who has a record open in the editor, so that two are told of each other. A note, no lock: it is forgotten after half
-- an hour and when the record is saved.
create table record_opened (
  record bigint not null references record,
  account bigint not null references account,
  opened_at timestamptz not null,
  primary key (record, account)
);

-- A record to begin with, kept by a system or library under a name; `marc` is MARC-in-JSON.
create table record_template (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  name text not null check (name <> ''),
  flavour text not null,
  marc jsonb not null,
  made_by bigint references account,
  made_at timestamptz not null,
  dropped_at timestamptz
);
create unique index record_template_name on record_template (node, lower(name)) where dropped_at is null;
