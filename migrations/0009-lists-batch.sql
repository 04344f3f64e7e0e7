-- Lists of records that people keep, saved searches, changes of many records at once, and files that went out.

-- A list: a bibliography in the making, a shelf for a campaign, a basket of today. `reach` is who may read it.
create table record_list (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  owner bigint references account,
  reach text not null default 'own' check (reach in ('own', 'system', 'region')),
  title jsonb not null,
  -- Foreword, printed on the title page and above the list on the portal.
  about jsonb,
  arranged text not null default 'hand' check (arranged in ('hand', 'author', 'title', 'year', 'bbk')),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  published_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index record_list_node on record_list (node, id);
create index record_list_owner on record_list (owner, id);
create index record_list_published on record_list (published_at desc, id desc) where state = 'published';

create table record_list_section (
  id bigint generated always as identity primary key,
  list bigint not null references record_list on delete cascade,
  title jsonb not null,
  place integer not null
);
create index record_list_section_list on record_list_section (list, place);

create table record_list_item (
  id bigint generated always as identity primary key,
  list bigint not null references record_list on delete cascade,
  section bigint references record_list_section on delete set null,
  record bigint not null references record,
  place integer not null,
  -- The annotation of this list, in the languages it was written in.
  note jsonb,
  added_by bigint references account,
  added_at timestamptz not null default now(),
  unique (list, record)
);
create index record_list_item_record on record_list_item (record);

-- A search under a name: the address of the catalogue page is its state. What came since is told by the greatest number
-- of a record at the last look, for numbers only rise.
create table saved_query (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  owner bigint references account,
  reach text not null default 'own' check (reach in ('own', 'system')),
  name text not null check (name <> ''),
  address text not null,
  seen_record bigint not null default 0,
  seen_at timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create index saved_query_owner on saved_query (owner, id);
create index saved_query_node on saved_query (node, id);

-- One change of many records: what was chosen, what is to be done, how far it is. Undone by the same rows.
create table batch_change (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  choice jsonb not null,
  change jsonb not null,
  note text not null default '',
  state text not null default 'drafted'
    check (state in ('drafted', 'running', 'stopped', 'done', 'undoing', 'undo-stopped', 'undone')),
  -- Chosen, but of other systems: counted and left.
  foreign_records integer not null default 0,
  asked_by bigint references account,
  asked_at timestamptz not null default now(),
  ended_at timestamptz
);
create index batch_change_node on batch_change (node, id);

-- `seen` is the version when it was chosen, `made` the one that the change wrote, `undone` the one that took it back.
create table batch_record (
  batch bigint not null references batch_change on delete cascade,
  record bigint not null references record,
  seen integer not null,
  state_seen text not null,
  outcome text not null default 'waiting'
    check (outcome in ('waiting', 'changed', 'same', 'left', 'refused', 'restored', 'kept')),
  reason text,
  made integer,
  undone integer,
  primary key (batch, record)
);
create index batch_record_waiting on batch_record (batch, record) where outcome = 'waiting';
create index batch_record_changed on batch_record (batch, record) where outcome = 'changed';

-- A file of records that went out, and what it came to. `losses` is the file that names every value left behind.
create table export_run (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  asked jsonb not null,
  written integer not null default 0,
  copies integer not null default 0,
  losses integer not null default 0,
  too_long integer not null default 0,
  file bigint references file,
  losses_file bigint references file,
  too_long_file bigint references file,
  asked_by bigint references account,
  asked_at timestamptz not null default now(),
  ended_at timestamptz
);
create index export_run_node on export_run (node, id);
