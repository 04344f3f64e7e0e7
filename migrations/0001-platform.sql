-- What every room stands on: accounts and sessions, the book of acts, announcements, files, links, figures, jobs.
-- Valid for PostgreSQL 15 and newer. Forward and additive only: devices of several versions may be offline.

create extension if not exists pg_trgm;

-- Someone who may log in. Persons are apart (room people): an account belongs to one person at most.
create table account (
  id bigint generated always as identity primary key,
  login text not null check (login = lower(login) and login <> ''),
  person bigint,
  password_hash text,
  must_change_password boolean not null default false,
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  language text check (language in ('kk', 'ru', 'en')),
  closed_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index account_login on account (login);
create unique index account_person on account (person) where person is not null;

-- A role given to an account at one node of the tree, for a time. Roles themselves are data of the room people.
create table role_grant (
  id bigint generated always as identity primary key,
  account bigint not null references account,
  role text not null,
  node bigint not null,
  valid daterange not null default daterange(current_date, null),
  granted_by bigint references account,
  granted_at timestamptz not null default now(),
  ended_by bigint references account
);
create index role_grant_account on role_grant (account);
create index role_grant_node on role_grant (node);

-- A session is known by the hash of its cookie: a stolen table opens no door.
create table session (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  account bigint not null references account,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  device text not null default '',
  door text not null default 'office',
  ended_at timestamptz
);
create index session_account on session (account) where ended_at is null;

-- One-time words by which an administrator lets somebody set a new password.
create table password_reset (
  token_hash bytea primary key,
  account bigint not null references account,
  made_by bigint references account,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Counters of rate limits: how much was tried in a bucket (a login, an address) since a moment.
create table rate_count (
  bucket text primary key,
  tried integer not null,
  since timestamptz not null
);

-- The audit: who did what where. No personal data but the ids; facts say what changed.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  action text not null,
  account bigint,
  door text not null,
  node bigint,
  subject_kind text,
  subject bigint,
  outcome text not null check (outcome in ('done', 'refused')),
  facts jsonb not null default '{}'
);
create index audit_subject on audit (subject_kind, subject, id);
create index audit_account on audit (account, id);
create index audit_node on audit (node, id);

-- An act that came with a key is carried out once, whoever repeats it: the line dropped, two tabs, a replayed day.
create table act_key (
  account bigint not null,
  key uuid not null,
  action text not null,
  input_hash bytea not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (account, key)
);
create index act_key_at on act_key (at);

-- Announcements: what a room tells those above it, written in its own transaction. xact orders them safely:
-- readers take only what no open transaction can still precede.
create table announcement (
  id bigint generated always as identity primary key,
  xact xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  kind text not null,
  node bigint,
  facts jsonb not null
);
create index announcement_order on announcement (xact, id);
create table announcement_reader (
  reader text primary key,
  last_xact xid8 not null default '0',
  last_id bigint not null default 0
);
-- What a reader could not take in: kept until a person or a mended program hears it again.
create table announcement_stuck (
  reader text not null,
  announcement bigint not null references announcement,
  failures integer not null,
  problem text not null,
  next_try timestamptz not null,
  primary key (reader, announcement)
);

-- A stored file: its bytes lie in the folder or in the object store, named by their SHA-256.
create table file (
  id bigint generated always as identity primary key,
  sha256 text not null,
  size bigint not null,
  mime text not null,
  name text not null,
  node bigint,
  stored_by bigint references account,
  stored_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index file_sha on file (sha256);

-- Permanent short addresses, printed as QR: they never change their target's identity and are never reused.
create table short_link (
  code text primary key,
  target_kind text not null,
  target bigint not null,
  made_at timestamptz not null default now(),
  unique (target_kind, target)
);

-- Figures entered by hand for places that do not scan; never added to an automatic figure of the same place and time.
create table figure_entry (
  id bigint generated always as identity primary key,
  figure text not null,
  node bigint not null,
  period daterange not null,
  dimensions jsonb not null default '{}',
  value numeric not null,
  note text not null default '',
  entered_by bigint references account,
  entered_at timestamptz not null default now(),
  replaced_by bigint references figure_entry
);
create unique index figure_entry_one on figure_entry (figure, node, period, dimensions) where replaced_by is null;

-- Long work: what pages show of a job. The queue itself is pg-boss's own schema.
create table job (
  id bigint generated always as identity primary key,
  kind text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done bigint not null default 0,
  total bigint,
  input jsonb not null default '{}',
  result jsonb,
  problem text,
  asked_by bigint references account,
  node bigint,
  asked_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz
);
create index job_open on job (kind) where state in ('waiting', 'running');
