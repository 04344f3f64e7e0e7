-- Browsing by alphabet and by shelf.

-- Names as records print them, in the order of the Kazakh alphabet; made by our code, '' until it was (reindex).
alter table heading add column sort_key text collate "C" not null default '';
-- What records print and no authority answers for yet. One list for persons and bodies, as in a drawer of cards.
create index heading_browse on heading ((case kind when 'place' then kind when 'topic' then kind else 'name' end), sort_key, id)
  where authority is null and uses > 0;

-- Every form of the names of authorities, for the same drawers: the established one leads to its page, others to it.
create table authority_form (
  authority bigint not null references authority,
  list text not null check (list in ('name', 'place', 'topic')),
  sort_key text collate "C" not null,
  text text not null,
  primary key (authority, text)
);
create index authority_form_browse on authority_form (list, sort_key, authority);

-- Titles by the alphabet.
create index record_title on record (title_key, id) where state = 'published' and merged_into is null;

-- The shelf: the class of ББК as it is printed, without blanks. By plain characters «84(5Қаз)» stands behind «84» and
-- before «84.1», as on the shelf; within a class by author, then by title.
create index record_shelf on record (
  (replace(jsonb_path_query_first(description, '$.classifications[*] ? (@.scheme == "bbk").code') #>> '{}', ' ', '') collate "C"),
  author_key, title_key, id)
  where state = 'published' and merged_into is null;

-- New arrivals of a place.
create index copy_newest on copy (node, created_at desc, record);
