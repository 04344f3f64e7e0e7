-- The search index of the PostgreSQL adapter. Everything here is derived and can be made again: npm run ortaq reindex.

-- Numbers for facet values, so that a document carries an int[] that is fast to count.
create table search_facet (
  code integer generated always as identity primary key,
  facet text not null,
  value text not null,
  unique (facet, value)
);

-- Lexemes are made by our analysis, not by PostgreSQL. Classes: A title, B author, C subject, D the rest. Facet values
-- stand among the lexemes too (`kind=book`), so that one index answers words and filters together.
create table search_doc (
  id bigint primary key,
  lex tsvector not null,
  facets integer[] not null,
  year smallint,
  title_key text collate "C" not null,
  popularity real not null default 0
);
create index search_doc_lex on search_doc using gin (lex) with (fastupdate = off);
create index search_doc_newest on search_doc (year desc nulls last, id desc);
create index search_doc_title on search_doc (title_key, id);

-- Titles and names to propose while somebody types; `key` is the folded form.
create table search_heading (
  doc bigint not null references search_doc on delete cascade,
  field text not null check (field in ('title', 'author', 'subject')),
  key text collate "C" not null,
  text text not null,
  primary key (doc, field, key)
);
create index search_heading_key on search_heading (key);

-- By which version of the analysis the index was made: another one asks for re-indexing.
create table search_state (
  one boolean primary key default true check (one),
  analysis text not null,
  made_at timestamptz not null default now()
);
