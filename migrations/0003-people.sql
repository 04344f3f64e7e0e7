-- Persons apart from accounts: their names, posts and merges; what the log-in remembers besides sessions.

-- A person. Nobody is deleted: a double is merged. `merged_into` is what was decided and can be undone exactly;
-- `same_as` is where it leads to in the end (itself when nowhere), so that a join needs one column and no recursion.
create table person (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  merged_into bigint references person check (merged_into <> id),
  same_as bigint not null references person deferrable initially deferred,
  version integer not null default 1,
  created_by bigint references account,
  created_at timestamptz not null default now()
);
create index person_same on person (same_as);
create index person_merged on person (merged_into) where merged_into is not null;
create index person_node on person (node);

-- Names of a person, as given in each script; none is ever computed from another. Former ones stay to be found.
create table person_name (
  id bigint generated always as identity primary key,
  person bigint not null references person,
  form text not null check (form in ('kk', 'ru', 'latn')),
  former boolean not null default false,
  surname text not null default '',
  given text not null default '',
  patronymic text not null default '',
  -- Sort key by the Kazakh alphabet; made by our code.
  sort_key text collate "C" not null,
  check (surname <> '' or given <> '')
);
create unique index person_name_present on person_name (person, form) where not former;
create index person_name_sort on person_name (sort_key, person);

-- Folded words of all names of a person, to find by: one class for each way a letter is typed. `word` is the whole
-- folded part, `stem` the same without endings that one family's papers spell in several ways.
create table person_word (
  person bigint not null references person,
  part text not null check (part in ('surname', 'given', 'patronymic')),
  word text not null,
  stem text not null,
  primary key (person, part, word)
);
create index person_word_find on person_word (word text_pattern_ops);
create index person_word_stem on person_word (stem);
create index person_word_near on person_word using gin (stem gin_trgm_ops);

-- Each merge and its undoing.
create table person_merge (
  id bigint generated always as identity primary key,
  person bigint not null references person,
  into_person bigint not null references person,
  why text not null default '',
  merged_by bigint references account,
  merged_at timestamptz not null default now(),
  undone_by bigint references account,
  undone_at timestamptz
);
create index person_merge_person on person_merge (person);
create index person_merge_into on person_merge (into_person);

-- Two persons that were looked at and are not the same: not proposed as doubles again.
create table person_apart (
  one bigint not null references person,
  other bigint not null references person,
  decided_by bigint references account,
  decided_at timestamptz not null default now(),
  primary key (one, other),
  check (one < other)
);

-- The vocabulary of posts. An elected one (the trade-union committee) is no place on the staff list.
create table post_title (
  id bigint generated always as identity primary key,
  code text not null unique,
  name jsonb not null,
  elected boolean not null default false,
  withdrawn_at timestamptz
);

-- A post of a person at a node (a library, a department of one …) for a time. One person may hold many.
create table post (
  id bigint generated always as identity primary key,
  person bigint not null references person,
  node bigint not null references node,
  title bigint not null references post_title,
  -- Part of a full post: 0.25 in a village, 1 in town, up to 1.5 held together. Elected posts have none.
  fraction numeric(3, 2) check (fraction > 0 and fraction <= 1.5),
  valid daterange not null check (not isempty(valid)),
  version integer not null default 1,
  entered_by bigint references account,
  entered_at timestamptz not null default now()
);
create index post_person on post (person);
create index post_node on post (node);

insert into post_title (code, name, elected) values
  ('director', '{"kk": "Директор", "ru": "Директор", "en": "Director"}', false),
  ('deputy-director', '{"kk": "Директордың орынбасары", "ru": "Заместитель директора", "en": "Deputy director"}', false),
  ('department-head', '{"kk": "Бөлім басшысы", "ru": "Руководитель отдела", "en": "Head of department"}', false),
  ('sector-head', '{"kk": "Сектор меңгерушісі", "ru": "Заведующий сектором", "en": "Head of sector"}', false),
  ('branch-head', '{"kk": "Филиал меңгерушісі", "ru": "Заведующий филиалом", "en": "Head of branch"}', false),
  ('librarian', '{"kk": "Кітапханашы", "ru": "Библиотекарь", "en": "Librarian"}', false),
  ('bibliographer', '{"kk": "Библиограф", "ru": "Библиограф", "en": "Bibliographer"}', false),
  ('methodist', '{"kk": "Әдіскер", "ru": "Методист", "en": "Methodist"}', false),
  ('cataloguer', '{"kk": "Каталогтаушы", "ru": "Каталогизатор", "en": "Cataloguer"}', false),
  ('local-history', '{"kk": "Өлкетанушы-кітапханашы", "ru": "Библиотекарь-краевед", "en": "Local history librarian"}', false),
  ('event-organiser', '{"kk": "Іс-шара ұйымдастырушы", "ru": "Организатор мероприятий", "en": "Event organiser"}', false),
  ('stock-keeper', '{"kk": "Қор сақтаушы", "ru": "Хранитель фонда", "en": "Keeper of stock"}', false),
  ('system-technician', '{"kk": "Жүйетехнигі", "ru": "Системотехник", "en": "System technician"}', false),
  ('system-administrator', '{"kk": "Жүйе әкімшісі", "ru": "Системный администратор", "en": "System administrator"}', false),
  ('union-chair', '{"kk": "Кәсіподақ комитетінің төрағасы", "ru": "Председатель профсоюзного комитета", "en": "Chair of the trade-union committee"}', true),
  ('union-member', '{"kk": "Кәсіподақ комитетінің мүшесі", "ru": "Член профсоюзного комитета", "en": "Member of the trade-union committee"}', true);

-- The log-in: browsers that have logged in before (see src/platform/auth/rate.ts why), the moment between password and
-- second factor, and codes for a lost telephone. Only hashes are kept.
create table known_device (
  token_hash bytea not null,
  account bigint not null references account,
  made_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (token_hash, account)
);
create index known_device_account on known_device (account);
create table second_step (
  token_hash bytea primary key,
  account bigint not null references account,
  tried integer not null default 0,
  device text not null default '',
  made_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index second_step_account on second_step (account);
create table recovery_code (
  account bigint not null references account,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account, code_hash)
);
create index rate_count_since on rate_count (since);

alter table account add constraint account_person_is_one foreign key (person) references person;
-- The moment somebody ended it: from then on it gives nothing, whatever days it was given for. The row stays.
alter table role_grant add column ended_at timestamptz;
alter table role_grant add constraint role_grant_at_node foreign key (node) references node;
