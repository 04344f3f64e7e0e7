-- Writing the search index. Entries of the words' index are first put into its list and moved into the tree by whoever
-- wrote them, all of a batch together, before the transaction ends (platform/search/postgres/write.ts): a third of the
-- work of putting every word of every document into the tree by itself, and no search ever reads a long list.
alter index search_doc_lex set (fastupdate = on);

-- Headings are derived and only written by the search engine, which writes and removes them with their document. A key
-- by text and a check of every row were the dearer half of writing them.
alter table search_heading drop constraint search_heading_pkey;
alter table search_heading drop constraint search_heading_doc_fkey;
create index search_heading_doc on search_heading (doc);
