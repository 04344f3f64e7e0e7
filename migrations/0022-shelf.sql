-- The shelf again: of a class, an author and a title no more than fits into a page of an index, however long a record
-- prints them. Facets carry more names of a record than before: made anew by our code (rederive).
drop index record_shelf;
create index record_shelf on record (
  (left(replace(jsonb_path_query_first(description, '$.classifications[*] ? (@.scheme == "bbk").code') #>> '{}', ' ', ''), 100) collate "C"),
  (left(author_key, 200)), (left(title_key, 200)), id)
  where state = 'published' and merged_into is null;
