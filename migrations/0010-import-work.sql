-- Imports of every container and flavour: how a file is read, how far it is, what a rehearsal found, column profiles of
-- libraries, and taking an import back as a whole.

alter table import_run drop constraint import_run_format_check;
alter table import_run add constraint import_run_format_check
  check (format in ('iso2709', 'marcxml', 'irbis-text', 'csv', 'xlsx'));
-- Null: judged record by record.
alter table import_run alter column flavour drop not null, alter column flavour drop default;
alter table import_run
  add column code_page text,
  add column separator text,
  -- How the columns of a table are read; its rows cannot be derived again without it.
  add column profile jsonb,
  add column file bigint references file,
  add column state text not null default 'carrying'
    check (state in ('rehearsing', 'rehearsed', 'carrying', 'stopped', 'ended', 'taking-back', 'taken-back')),
  -- How many records of the file have been taken, written in the transaction that takes them: resuming goes on here.
  add column position bigint not null default 0,
  -- Sums of the rehearsal, and whether it came to the end of the file.
  add column rehearsal jsonb,
  -- How far the taking back is, and its sums.
  add column back jsonb;
update import_run set state = case when ended_at is null then 'stopped' else 'ended' end;
create index import_run_file on import_run (file) where file is not null;

-- What the records of a file would become. Thrown away when the import is carried out.
create table import_rehearsal (
  run bigint not null references import_run,
  place bigint not null,
  number text not null,
  hash bytea not null,
  outcome text not null check (outcome in ('new', 'known', 'changed', 'doubtful', 'refused')),
  -- The record that it is, or that it may be.
  record bigint references record,
  title text not null default '',
  problem jsonb,
  primary key (run, place)
);
create index import_rehearsal_outcome on import_rehearsal (run, outcome, place);
create index import_rehearsal_number on import_rehearsal (run, number);

-- Books that rows of a table have brought in this run, and how many lines of copies each had so far: several rows may be
-- copies of one book. Thrown away at the end.
create table import_met (
  run bigint not null references import_run,
  number text not null,
  lines integer not null,
  primary key (run, number)
);

-- How a library's tables are read; offered again for the next file with the same heads.
create table import_profile (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  name text not null check (name <> ''),
  -- The heads of the columns, folded, in one text.
  heads text not null,
  separator text,
  profile jsonb not null,
  saved_by bigint references account,
  saved_at timestamptz not null
);
create unique index import_profile_name on import_profile (node, lower(name));
create index import_profile_heads on import_profile (node, heads);

-- What an import that was taken back had to leave, and why.
create table import_left (
  run bigint not null references import_run,
  about text not null check (about in ('record', 'copy')),
  subject bigint not null,
  reason jsonb not null,
  primary key (run, about, subject)
);

-- Withdrawn because this import was taken back; the next import of it brings it again.
alter table record add column withdrawn_run bigint references import_run;
create index record_raw_run on record_raw (run, record) where run is not null;

-- Which import brought the copy.
alter table copy add column import_run bigint references import_run;
create index copy_import_run on copy (import_run, id) where import_run is not null;

alter table import_queue drop constraint import_queue_state_check;
alter table import_queue add constraint import_queue_state_check
  check (state in ('waiting', 'taken', 'set-aside', 'taken-back'));
create index import_queue_reason on import_queue (node, (problem ->> 'code'), id) where state = 'waiting';
