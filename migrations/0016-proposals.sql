-- A change that a cataloguer of another system proposes: whoever brought the record takes it over or declines it.

create table record_proposal (
  id bigint generated always as identity primary key,
  record bigint not null references record,
  -- The version that the proposer changed; what came since is joined when the proposal is taken.
  base integer not null,
  -- The library or system for which the proposer spoke.
  node bigint not null references node,
  flavour text not null,
  -- MARC-in-JSON, whatever the record came in.
  bytes bytea not null,
  note text not null default '',
  made_by bigint references account,
  made_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'taken', 'declined', 'withdrawn')),
  -- What the owner said to it.
  answer text not null default '',
  answered_by bigint references account,
  answered_at timestamptz,
  -- The version that it became.
  version integer,
  foreign key (record, base) references record_raw (record, version),
  check ((state = 'open') = (answered_at is null)),
  check (version is null or state = 'taken')
);
-- One person has one open proposal for a record, so that its owner decides once.
create unique index record_proposal_open on record_proposal (record, made_by) where state = 'open';
create index record_proposal_of_record on record_proposal (record, version);
create index record_proposal_made_by on record_proposal (made_by, id);
-- What waits is little, however much was answered.
create index record_proposal_waits on record_proposal (id) where state = 'open';
