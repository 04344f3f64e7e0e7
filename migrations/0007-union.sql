-- One catalogue out of many: by which keys records meet, what was found of each pair, which records were merged.

-- A key is a number of 53 bits made of an identifier or of title, author, year and pages; made by our code. `year`: it
-- meets only records of this year and those without one.
create table record_key (
  key bigint not null,
  record bigint not null references record,
  year smallint,
  primary key (key, record)
);
create index record_key_record on record_key (record);

-- What is known of two records that may be one. `mark_a`, `mark_b` are what identified them when it was decided: while
-- they stay, the decision stays.
create table record_pair (
  a bigint not null references record,
  b bigint not null references record check (a < b),
  state text not null check (state in ('waiting', 'merged', 'different', 'same-work')),
  score smallint not null default 0,
  -- Which rule found it, and field by field what agreed and what differed.
  rule text not null,
  evidence jsonb not null,
  mark_a bigint not null,
  mark_b bigint not null,
  found_at timestamptz not null default now(),
  -- Looked at and left for later: goes behind those nobody has seen.
  later_at timestamptz,
  decided_by bigint references account,
  decided_at timestamptz,
  note text not null default '',
  primary key (a, b)
);
create index record_pair_b on record_pair (b);
create index record_pair_queue on record_pair (later_at nulls first, score desc, a, b) where state = 'waiting';

-- Every merging: the record that now leads to another. Undone ones stay here.
create table record_merge (
  id bigint generated always as identity primary key,
  record bigint not null references record,
  into_record bigint not null references record check (into_record <> record),
  -- The two that were found to be one; each stood in one of the two groups.
  found_a bigint not null references record,
  found_b bigint not null references record,
  why text not null check (why in ('rule', 'person', 'leader')),
  rule text not null default '',
  evidence jsonb not null default '[]',
  -- Why this one leads: 'chosen', 'fuller', 'older', 'published'.
  leads_by text not null,
  note text not null default '',
  run bigint references import_run,
  merged_by bigint references account,
  merged_at timestamptz not null default now(),
  undone_by bigint references account,
  undone_at timestamptz,
  undone_note text not null default ''
);
create unique index record_merge_standing on record_merge (record) where undone_at is null;
create index record_merge_into on record_merge (into_record);
create index record_merge_record on record_merge (record);
create index record_merge_newest on record_merge (merged_at desc, id desc);

-- What people said of works: two keys are one work, or a record does not belong to the work its key says. Undone ones
-- stay here.
create table work_choice (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('join', 'part')),
  record bigint not null references record,
  other bigint references record,
  from_key text collate "C" not null,
  into_key text collate "C" not null check (into_key <> from_key),
  note text not null default '',
  decided_by bigint references account,
  decided_at timestamptz not null default now(),
  undone_by bigint references account,
  undone_at timestamptz,
  check ((kind = 'join') = (other is not null))
);
create unique index work_choice_join on work_choice (from_key) where kind = 'join' and undone_at is null;
create unique index work_choice_part on work_choice (record) where kind = 'part' and undone_at is null;
create index work_choice_into on work_choice (into_key);
