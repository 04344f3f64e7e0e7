-- Which work a document is an edition of, so that a list of hits can name each work once. Equal numbers are one work;
-- made by our code from the work's key. Documents from before get a work of their own until they are made again.
alter table search_doc add column work bigint;
update search_doc set work = -id;
alter table search_doc alter column work set not null;
create index search_doc_work on search_doc (work);
