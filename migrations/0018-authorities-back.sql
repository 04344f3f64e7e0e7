-- What an import brought to the authority file, so that taking the import back takes it back too while nobody uses it.
alter table authority_source add column brought_by bigint references import_run;
create index authority_source_brought on authority_source (brought_by, authority) where brought_by is not null;
alter table authority_relation add column brought_by bigint references import_run;

alter table import_left drop constraint import_left_about_check;
alter table import_left add constraint import_left_about_check check (about in ('record', 'copy', 'authority'));
