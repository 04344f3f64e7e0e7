-- Authorities: persons, organisations, places and subjects, each once for the whole region, with every form of its name;
-- the headings that records carry and what each leads to; local history as a mark and direction on any record.

-- Nothing is deleted: `merged_into` is what was decided and can be undone exactly; `same_as` is where it leads to in the
-- end (itself when nowhere), so that a join needs one column and no recursion.
create table authority (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('person', 'family', 'corporate', 'meeting', 'place', 'topic')),
  -- Who entered it. The file is one for the region: whoever may edit authorities may edit each.
  node bigint not null references node,
  -- The established form in each language, as it stands in headings: «Әуезов, Мұхтар Омарханұлы».
  heading jsonb not null,
  -- Every other form: [{text, kind, lang?}] in any script.
  variants jsonb not null default '[]',
  -- What a place is: oblast, uezd, district, town … ; '' elsewhere.
  place_kind text not null default '',
  -- Days as far as they are known: {year, month?, day?, about?}.
  began jsonb,
  ended jsonb,
  began_year smallint,
  ended_year smallint,
  note jsonb,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  -- The person of the room people, where author and colleague are one.
  person bigint references person,
  -- Made by our code from the heading, by the Kazakh alphabet.
  sort_key text collate "C" not null,
  version integer not null default 1,
  merged_into bigint references authority check (merged_into <> id),
  same_as bigint not null references authority deferrable initially deferred,
  created_by bigint references account,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check ((latitude is null) = (longitude is null))
);
create index authority_same on authority (same_as) where same_as <> id;
create index authority_merged on authority (merged_into) where merged_into is not null;
create index authority_sort on authority (sort_key, id) where merged_into is null;
create index authority_kind on authority (kind, sort_key, id) where merged_into is null;
create index authority_person on authority (person) where person is not null;

-- What each version said, for the history of the card.
create table authority_version (
  authority bigint not null references authority,
  version integer not null,
  content jsonb not null,
  node bigint references node,
  made_by bigint references account,
  made_at timestamptz not null default now(),
  primary key (authority, version)
);

-- Folded forms to find by, made by our code: `key` the whole form in any order of its words, `near` what spellings of one
-- name have in common. Both begin with a letter for the kind.
create table authority_key (
  authority bigint not null references authority,
  key text collate "C" not null,
  near text collate "C" not null,
  primary key (authority, key)
);
create index authority_key_key on authority_key (key);
create index authority_key_near on authority_key using gin (near gin_trgm_ops);

create table authority_word (
  authority bigint not null references authority,
  word text collate "C" not null,
  primary key (authority, word)
);
create index authority_word_word on authority_word (word);

-- Numbers in other files: VIAF, ISNI, Wikidata …; `control` is «(KZ-NLB)123», the number in the file it came from.
create table authority_number (
  scheme text not null,
  value text not null check (value <> ''),
  authority bigint not null references authority,
  primary key (scheme, value, authority)
);
create index authority_number_authority on authority_number (authority);

create table authority_relation (
  id bigint generated always as identity primary key,
  authority bigint not null references authority,
  -- `authority` has the relation to `other`: broader – the other is broader; earlier – the other was before it …
  relation text not null check (relation in ('broader', 'related', 'earlier', 'pseudonym-of', 'member-of', 'within')),
  other bigint not null references authority,
  from_year smallint,
  to_year smallint,
  made_by bigint references account,
  made_at timestamptz not null default now(),
  unique (authority, relation, other),
  check (authority <> other)
);
create index authority_relation_other on authority_relation (other, relation);

create table authority_merge (
  id bigint generated always as identity primary key,
  authority bigint not null references authority,
  into_authority bigint not null references authority,
  why text not null default '',
  merged_by bigint references account,
  merged_at timestamptz not null default now(),
  undone_by bigint references account,
  undone_at timestamptz
);
create index authority_merge_authority on authority_merge (authority);
create index authority_merge_into on authority_merge (into_authority);

-- Two that were looked at and are not the same: not proposed as doubles again.
create table authority_apart (
  one bigint not null references authority,
  other bigint not null references authority,
  decided_by bigint references account,
  decided_at timestamptz not null default now(),
  primary key (one, other),
  check (one < other)
);

-- Authority records as they came, the newest form of each, so that the same file changes nothing the second time.
create table authority_source (
  source text not null,
  source_number text not null,
  authority bigint not null references authority,
  hash bytea not null,
  -- MARC-in-JSON.
  record jsonb not null,
  taken_at timestamptz not null default now(),
  primary key (source, source_number)
);
create index authority_source_authority on authority_source (authority);

-- A heading as records print it, once. What it leads to is found by a rule as long as nobody decided; `decided` says
-- that a person linked it, or found that it needs no authority.
create table heading (
  id bigint generated always as identity primary key,
  kind text not null,
  text text collate "C" not null,
  -- The authority number that stood beside it: «control:(KZ-NLB)123»; '' when none.
  number text collate "C" not null default '',
  key text collate "C" not null,
  near text collate "C" not null,
  -- Says too little to be certain by itself: initials, one word.
  weak boolean not null,
  born smallint,
  died smallint,
  -- In how many places of records it stands.
  uses integer not null default 0,
  authority bigint references authority,
  decided text check (decided in ('linked', 'none')),
  decided_by bigint references account,
  decided_at timestamptz,
  unique (kind, text, number),
  check (decided is distinct from 'none' or authority is null),
  check (decided is distinct from 'linked' or authority is not null)
);
create index heading_key on heading (key);
create index heading_near on heading (near);
create index heading_number on heading (number) where number <> '';
create index heading_authority on heading (authority) where authority is not null;
create index heading_waiting on heading (uses desc, id) where authority is null and decided is null and uses > 0;

-- Where headings stand. Derived from the records in the transaction that writes them, and so without foreign keys, whose
-- checks would cost an import a twentieth of its time; `authority` alone is a person's word: in this record the heading
-- means somebody else.
create table record_heading (
  record bigint not null,
  heading bigint not null,
  -- Relator code, '' for a maker without one, 'subject', 'subdivision'.
  role text not null,
  authority bigint references authority,
  primary key (record, heading, role)
);
create index record_heading_heading on record_heading (heading, record);
create index record_heading_authority on record_heading (authority) where authority is not null;

-- What a record's headings lead to today.
create view record_authority as
  select rh.record, a.same_as as authority, rh.role, h.text as printed, rh.heading,
         rh.authority is not null or h.decided is not null as decided
  from record_heading rh
  join heading h on h.id = rh.heading
  join authority a on a.id = coalesce(rh.authority, h.authority);

-- Directions of local history: the region's own list.
create table local_direction (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  name jsonb not null,
  rank integer not null default 0,
  version integer not null default 1,
  withdrawn_at timestamptz
);

-- The mark on a record: of local history, in these directions, about these places.
create table local_history (
  record bigint primary key references record,
  directions bigint[] not null default '{}',
  places bigint[] not null default '{}',
  note text not null default '',
  version integer not null default 1,
  -- The place that marked it; taken off, the row stays and says so.
  node bigint not null references node,
  marked_by bigint references account,
  marked_at timestamptz not null default now(),
  taken_off_at timestamptz
);
create index local_history_places on local_history using gin (places) where taken_off_at is null;
create index local_history_directions on local_history using gin (directions) where taken_off_at is null;
create index local_history_newest on local_history (marked_at desc, record) where taken_off_at is null;

insert into local_direction (code, name, rank) values
  ('history', '{"kk": "Тарих", "ru": "История", "en": "History"}', 10),
  ('nature', '{"kk": "Табиғат", "ru": "Природа", "en": "Nature"}', 20),
  ('economy', '{"kk": "Экономика және өндіріс", "ru": "Экономика и производство", "en": "Economy and industry"}', 30),
  ('society', '{"kk": "Қоғам және билік", "ru": "Общество и власть", "en": "Society and government"}', 40),
  ('education', '{"kk": "Білім және ғылым", "ru": "Образование и наука", "en": "Education and science"}', 50),
  ('culture', '{"kk": "Мәдениет және өнер", "ru": "Культура и искусство", "en": "Culture and art"}', 60),
  ('literature', '{"kk": "Өлке әдебиеті", "ru": "Литература края", "en": "Literature of the area"}', 70),
  ('ethnography', '{"kk": "Этнография және салт-дәстүр", "ru": "Этнография и обычаи", "en": "Ethnography and customs"}', 80),
  ('persons', '{"kk": "Жерлестер", "ru": "Земляки", "en": "People of the area"}', 90),
  ('sport', '{"kk": "Денсаулық және спорт", "ru": "Здоровье и спорт", "en": "Health and sport"}', 100);
