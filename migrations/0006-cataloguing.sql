-- Records that people write, beside those that files bring: every version says by whom and why it was made.

alter table record_raw drop constraint record_raw_container_check;
alter table record_raw add constraint record_raw_container_check
  check (container in ('iso2709', 'marcxml', 'irbis-text', 'csv', 'xlsx', 'marc-json'));
alter table record_raw
  add column made_by bigint references account,
  add column why text not null default 'import' check (why in ('import', 'new', 'edit', 'batch', 'undo')),
  -- What the person said about the change.
  add column note text not null default '';
