-- The schema, made by npm run draw from the migrations. Do not edit: write a migration.

set check_function_bodies = off;

create extension if not exists btree_gist;

create extension if not exists pg_trgm;

CREATE OR REPLACE FUNCTION public.node_lineage(node bigint, day date)
 RETURNS TABLE(id bigint, depth integer)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive up (id, depth) as (
    select n.id, 0 from node n where n.id = $1
    union all
    select part.other, up.depth + 1
    from up cross join lateral (
      select r.other from node_relation r
      where r.node = up.id and r.kind = 'part-of'
      order by r.valid @> $2 desc, case when lower(r.valid) > $2 then lower(r.valid) - $2 else $2 - upper(r.valid) end
      limit 1) part
    where up.depth < 20
  )
  select up.id, up.depth from up order by up.depth
$function$;

CREATE OR REPLACE FUNCTION public.node_on(day date)
 RETURNS TABLE(id bigint, kind text, code text, root boolean, partner_kind text, merged_into bigint, parent bigint, number integer, title jsonb, own jsonb, honorific jsonb, abbreviation jsonb, state text, types text[])
 LANGUAGE sql
 STABLE
AS $function$
  select n.id, n.kind, n.code, n.root, n.partner_kind, n.merged_into, part.other, num.number,
         coalesce(name.title, '{}'), coalesce(name.own, '{}'), coalesce(name.honorific, '{}'),
         coalesce(name.abbreviation, '{}'), coalesce(state.state, 'open'),
         coalesce((select array_agg(t.type order by t.type) from node_type t where t.node = n.id and t.valid @> day), '{}')
  from node n
  left join node_relation part on part.node = n.id and part.kind = 'part-of' and part.valid @> day
  left join node_number num on num.node = n.id and num.valid @> day
  left join node_name name on name.node = n.id and name.valid @> day
  left join node_state state on state.node = n.id and state.valid @> day
  where n.kind = 'region' or part.id is not null
$function$;

CREATE OR REPLACE FUNCTION public.node_system(day date)
 RETURNS TABLE(node bigint, system bigint)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive down (node, system) as (
    select n.id, n.id from node n where n.kind = 'system'
    union all
    select r.node, down.system
    from down join node_relation r on r.other = down.node and r.kind = 'part-of' and r.valid @> day
    join node n on n.id = r.node and n.kind <> 'system'
  )
  select down.node, down.system from down
$function$;

create table account (
  id bigint generated always as identity not null,
  login text not null,
  person bigint,
  password_hash text,
  must_change_password boolean default false not null,
  totp_secret bytea,
  totp_confirmed_at timestamp with time zone,
  totp_last_step bigint,
  language text,
  closed_at timestamp with time zone,
  created_at timestamp with time zone default now() not null
);

create table act_key (
  account bigint not null,
  key uuid not null,
  action text not null,
  input_hash bytea not null,
  result jsonb,
  at timestamp with time zone default now() not null
);

create table announcement (
  id bigint generated always as identity not null,
  xact xid8 default pg_current_xact_id() not null,
  at timestamp with time zone default now() not null,
  kind text not null,
  node bigint,
  facts jsonb not null
);

create table announcement_reader (
  reader text not null,
  last_xact xid8 default '0'::xid8 not null,
  last_id bigint default 0 not null
);

create table announcement_stuck (
  reader text not null,
  announcement bigint not null,
  failures integer not null,
  problem text not null,
  next_try timestamp with time zone not null
);

create table audit (
  id bigint generated always as identity not null,
  at timestamp with time zone default now() not null,
  action text not null,
  account bigint,
  door text not null,
  node bigint,
  subject_kind text,
  subject bigint,
  outcome text not null,
  facts jsonb default '{}'::jsonb not null
);

create table authority (
  id bigint generated always as identity not null,
  kind text not null,
  node bigint not null,
  heading jsonb not null,
  variants jsonb default '[]'::jsonb not null,
  place_kind text default ''::text not null,
  began jsonb,
  ended jsonb,
  began_year smallint,
  ended_year smallint,
  note jsonb,
  latitude double precision,
  longitude double precision,
  person bigint,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  merged_into bigint,
  same_as bigint not null,
  created_by bigint,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null
);

create table authority_apart (
  one bigint not null,
  other bigint not null,
  decided_by bigint,
  decided_at timestamp with time zone default now() not null
);

create table authority_form (
  authority bigint not null,
  list text not null,
  sort_key text collate "C" not null,
  text text not null
);

create table authority_key (
  authority bigint not null,
  key text collate "C" not null,
  near text collate "C" not null
);

create table authority_merge (
  id bigint generated always as identity not null,
  authority bigint not null,
  into_authority bigint not null,
  why text default ''::text not null,
  merged_by bigint,
  merged_at timestamp with time zone default now() not null,
  undone_by bigint,
  undone_at timestamp with time zone
);

create table authority_number (
  scheme text not null,
  value text not null,
  authority bigint not null
);

create table authority_relation (
  id bigint generated always as identity not null,
  authority bigint not null,
  relation text not null,
  other bigint not null,
  from_year smallint,
  to_year smallint,
  made_by bigint,
  made_at timestamp with time zone default now() not null,
  brought_by bigint
);

create table authority_source (
  source text not null,
  source_number text not null,
  authority bigint not null,
  hash bytea not null,
  record jsonb not null,
  taken_at timestamp with time zone default now() not null,
  brought_by bigint
);

create table authority_version (
  authority bigint not null,
  version integer not null,
  content jsonb not null,
  node bigint,
  made_by bigint,
  made_at timestamp with time zone default now() not null
);

create table authority_word (
  authority bigint not null,
  word text collate "C" not null
);

create table batch_change (
  id bigint generated always as identity not null,
  node bigint not null,
  choice jsonb not null,
  change jsonb not null,
  note text default ''::text not null,
  state text default 'drafted'::text not null,
  foreign_records integer default 0 not null,
  asked_by bigint,
  asked_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone
);

create table batch_record (
  batch bigint not null,
  record bigint not null,
  seen integer not null,
  state_seen text not null,
  outcome text default 'waiting'::text not null,
  reason text,
  made integer,
  undone integer
);

create table copy (
  id bigint generated always as identity not null,
  record bigint not null,
  node bigint not null,
  holder bigint not null,
  barcode text,
  inventory_number text,
  shelf_mark text default ''::text not null,
  section text default ''::text not null,
  volume text default ''::text not null,
  price numeric(12,2),
  acquired_on date,
  funding text,
  use text default 'lend'::text not null,
  state text default 'in-stock'::text not null,
  engaged_by text,
  engaged_id bigint,
  note text default ''::text not null,
  source text,
  source_key text,
  version integer default 1 not null,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  import_run bigint,
  ever_engaged boolean default false not null
);

create table copy_history (
  id bigint generated always as identity not null,
  copy bigint not null,
  at timestamp with time zone not null,
  account bigint,
  what text not null,
  facts jsonb default '{}'::jsonb not null
);

create table export_run (
  id bigint generated always as identity not null,
  node bigint not null,
  asked jsonb not null,
  written integer default 0 not null,
  copies integer default 0 not null,
  losses integer default 0 not null,
  too_long integer default 0 not null,
  file bigint,
  losses_file bigint,
  too_long_file bigint,
  asked_by bigint,
  asked_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone
);

create table figure_entry (
  id bigint generated always as identity not null,
  figure text not null,
  node bigint not null,
  period daterange not null,
  dimensions jsonb default '{}'::jsonb not null,
  value numeric not null,
  note text default ''::text not null,
  entered_by bigint,
  entered_at timestamp with time zone default now() not null,
  replaced_by bigint
);

create table file (
  id bigint generated always as identity not null,
  sha256 text not null,
  size bigint not null,
  mime text not null,
  name text not null,
  node bigint,
  stored_by bigint,
  stored_at timestamp with time zone default now() not null,
  withdrawn_at timestamp with time zone
);

create table heading (
  id bigint generated always as identity not null,
  kind text not null,
  text text collate "C" not null,
  number text collate "C" default ''::text not null,
  key text collate "C" not null,
  near text collate "C" not null,
  weak boolean not null,
  born smallint,
  died smallint,
  uses integer default 0 not null,
  authority bigint,
  decided text,
  decided_by bigint,
  decided_at timestamp with time zone,
  sort_key text collate "C" default ''::text not null
);

create table import_left (
  run bigint not null,
  about text not null,
  subject bigint not null,
  reason jsonb not null
);

create table import_met (
  run bigint not null,
  number text not null,
  lines integer not null
);

create table import_profile (
  id bigint generated always as identity not null,
  node bigint not null,
  name text not null,
  heads text not null,
  separator text,
  profile jsonb not null,
  saved_by bigint,
  saved_at timestamp with time zone not null
);

create table import_queue (
  id bigint generated always as identity not null,
  run bigint not null,
  node bigint not null,
  source text not null,
  about text not null,
  record bigint,
  place bigint not null,
  bytes bytea not null,
  hash bytea not null,
  problem jsonb not null,
  state text default 'waiting'::text not null,
  decided_by bigint,
  decided_at timestamp with time zone,
  came_at timestamp with time zone default now() not null
);

create table import_rehearsal (
  run bigint not null,
  place bigint not null,
  number text not null,
  hash bytea not null,
  outcome text not null,
  record bigint,
  title text default ''::text not null,
  problem jsonb
);

create table import_run (
  id bigint generated always as identity not null,
  node bigint not null,
  source text not null,
  file_name text default ''::text not null,
  format text not null,
  flavour text,
  read integer default 0 not null,
  imported integer default 0 not null,
  merged integer default 0 not null,
  queued integer default 0 not null,
  copies integer default 0 not null,
  begun_by bigint,
  begun_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  code_page text,
  separator text,
  profile jsonb,
  file bigint,
  state text default 'carrying'::text not null,
  "position" bigint default 0 not null,
  rehearsal jsonb,
  back jsonb
);

create table job (
  id bigint generated always as identity not null,
  kind text not null,
  state text default 'waiting'::text not null,
  done bigint default 0 not null,
  total bigint,
  input jsonb default '{}'::jsonb not null,
  result jsonb,
  problem text,
  asked_by bigint,
  node bigint,
  asked_at timestamp with time zone default now() not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone
);

create table known_device (
  token_hash bytea not null,
  account bigint not null,
  made_at timestamp with time zone default now() not null,
  seen_at timestamp with time zone default now() not null
);

create table label_format (
  id bigint generated always as identity not null,
  node bigint not null,
  name text not null,
  columns smallint not null,
  rows smallint not null,
  left_margin double precision not null,
  right_margin double precision not null,
  top_margin double precision not null,
  bottom_margin double precision not null,
  column_gap double precision not null,
  row_gap double precision not null,
  version integer default 1 not null
);

create table local_direction (
  id bigint generated always as identity not null,
  code text not null,
  name jsonb not null,
  rank integer default 0 not null,
  version integer default 1 not null,
  withdrawn_at timestamp with time zone
);

create table local_history (
  record bigint not null,
  directions bigint[] default '{}'::bigint[] not null,
  places bigint[] default '{}'::bigint[] not null,
  note text default ''::text not null,
  version integer default 1 not null,
  node bigint not null,
  marked_by bigint,
  marked_at timestamp with time zone default now() not null,
  taken_off_at timestamp with time zone
);

create table node (
  id bigint generated always as identity not null,
  kind text not null,
  code text,
  root boolean default false not null,
  partner_kind text,
  merged_into bigint,
  made_at timestamp with time zone default now() not null,
  made_by bigint
);

create table node_detail (
  id bigint generated always as identity not null,
  node bigint not null,
  subject text not null,
  valid daterange not null,
  value jsonb not null
);

create table node_exception (
  id bigint generated always as identity not null,
  node bigint not null,
  days daterange not null,
  intervals jsonb default '[]'::jsonb not null,
  reason jsonb default '{}'::jsonb not null
);

create table node_name (
  id bigint generated always as identity not null,
  node bigint not null,
  valid daterange not null,
  title jsonb default '{}'::jsonb not null,
  own jsonb default '{}'::jsonb not null,
  honorific jsonb default '{}'::jsonb not null,
  abbreviation jsonb default '{}'::jsonb not null
);

create table node_number (
  id bigint generated always as identity not null,
  node bigint not null,
  system bigint not null,
  number integer not null,
  valid daterange not null
);

create table node_place (
  id bigint generated always as identity not null,
  node bigint not null,
  valid daterange not null,
  territory text,
  area jsonb default '{}'::jsonb not null,
  settlement jsonb default '{}'::jsonb not null,
  address jsonb default '{}'::jsonb not null,
  latitude double precision,
  longitude double precision
);

create table node_relation (
  id bigint generated always as identity not null,
  kind text not null,
  node bigint not null,
  other bigint not null,
  valid daterange not null,
  note jsonb default '{}'::jsonb not null,
  made_by bigint,
  made_at timestamp with time zone default now() not null
);

create table node_search (
  node bigint not null,
  words text not null,
  sort text collate "C" not null
);

create table node_state (
  id bigint generated always as identity not null,
  node bigint not null,
  state text not null,
  valid daterange not null,
  reason jsonb default '{}'::jsonb not null
);

create table node_type (
  id bigint generated always as identity not null,
  node bigint not null,
  type text not null,
  valid daterange not null
);

create table node_version (
  node bigint not null,
  subject text not null,
  version integer not null,
  changed_at timestamp with time zone default now() not null,
  changed_by bigint
);

create table number_series (
  id bigint generated always as identity not null,
  holder bigint not null,
  what text not null,
  name text default ''::text not null,
  prefix text default ''::text not null,
  width smallint default 0 not null,
  form text default 'plain'::text not null,
  next bigint default 1 not null,
  version integer default 1 not null
);

create table ortaq_migration (
  number integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null
);

create table partner_proposal (
  id bigint generated always as identity not null,
  parent bigint not null,
  kind text not null,
  name jsonb not null,
  settlement jsonb default '{}'::jsonb not null,
  address jsonb default '{}'::jsonb not null,
  phone text,
  website text,
  note text,
  proposed_by bigint,
  proposed_at timestamp with time zone default now() not null,
  decision text,
  reason text,
  decided_by bigint,
  decided_at timestamp with time zone,
  node bigint
);

create table password_reset (
  token_hash bytea not null,
  account bigint not null,
  made_by bigint,
  made_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);

create table person (
  id bigint generated always as identity not null,
  node bigint not null,
  merged_into bigint,
  same_as bigint not null,
  version integer default 1 not null,
  created_by bigint,
  created_at timestamp with time zone default now() not null
);

create table person_apart (
  one bigint not null,
  other bigint not null,
  decided_by bigint,
  decided_at timestamp with time zone default now() not null
);

create table person_merge (
  id bigint generated always as identity not null,
  person bigint not null,
  into_person bigint not null,
  why text default ''::text not null,
  merged_by bigint,
  merged_at timestamp with time zone default now() not null,
  undone_by bigint,
  undone_at timestamp with time zone
);

create table person_name (
  id bigint generated always as identity not null,
  person bigint not null,
  form text not null,
  former boolean default false not null,
  surname text default ''::text not null,
  given text default ''::text not null,
  patronymic text default ''::text not null,
  sort_key text collate "C" not null
);

create table person_word (
  person bigint not null,
  part text not null,
  word text not null,
  stem text not null
);

create table post (
  id bigint generated always as identity not null,
  person bigint not null,
  node bigint not null,
  title bigint not null,
  fraction numeric(3,2),
  valid daterange not null,
  version integer default 1 not null,
  entered_by bigint,
  entered_at timestamp with time zone default now() not null
);

create table post_title (
  id bigint generated always as identity not null,
  code text not null,
  name jsonb not null,
  elected boolean default false not null,
  withdrawn_at timestamp with time zone
);

create table rate_count (
  bucket text not null,
  tried integer not null,
  since timestamp with time zone not null
);

create table record (
  id bigint generated always as identity not null,
  node bigint not null,
  source text not null,
  source_number text not null,
  state text default 'published'::text not null,
  version integer default 1 not null,
  description jsonb not null,
  title_key text collate "C" not null,
  author_key text collate "C" default ''::text not null,
  year smallint,
  work_key text collate "C",
  merged_into bigint,
  same_as bigint not null,
  run bigint,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  withdrawn_run bigint,
  brief boolean default false not null,
  mended jsonb,
  state_reason text default ''::text not null
);

create table record_availability (
  record bigint not null,
  node bigint not null,
  copies integer not null,
  free integer not null
);

create table record_heading (
  record bigint not null,
  heading bigint not null,
  role text not null,
  authority bigint
);

create table record_key (
  key bigint not null,
  record bigint not null,
  year smallint
);

create table record_link (
  record bigint not null,
  place smallint not null,
  kind text not null,
  target bigint,
  seeks text[] default '{}'::text[] not null,
  author text collate "C" default ''::text not null,
  set_key text collate "C",
  volume text default ''::text not null,
  nth integer,
  shown text default ''::text not null
);

create table record_list (
  id bigint generated always as identity not null,
  node bigint not null,
  owner bigint,
  reach text default 'own'::text not null,
  title jsonb not null,
  about jsonb,
  arranged text default 'hand'::text not null,
  state text default 'draft'::text not null,
  published_at timestamp with time zone,
  version integer default 1 not null,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null
);

create table record_list_item (
  id bigint generated always as identity not null,
  list bigint not null,
  section bigint,
  record bigint not null,
  place integer not null,
  note jsonb,
  added_by bigint,
  added_at timestamp with time zone default now() not null
);

create table record_list_section (
  id bigint generated always as identity not null,
  list bigint not null,
  title jsonb not null,
  place integer not null
);

create table record_merge (
  id bigint generated always as identity not null,
  record bigint not null,
  into_record bigint not null,
  found_a bigint not null,
  found_b bigint not null,
  why text not null,
  rule text default ''::text not null,
  evidence jsonb default '[]'::jsonb not null,
  leads_by text not null,
  note text default ''::text not null,
  run bigint,
  merged_by bigint,
  merged_at timestamp with time zone default now() not null,
  undone_by bigint,
  undone_at timestamp with time zone,
  undone_note text default ''::text not null
);

create table record_opened (
  record bigint not null,
  account bigint not null,
  opened_at timestamp with time zone not null
);

create table record_pair (
  a bigint not null,
  b bigint not null,
  state text not null,
  score smallint default 0 not null,
  rule text not null,
  evidence jsonb not null,
  mark_a bigint not null,
  mark_b bigint not null,
  found_at timestamp with time zone default now() not null,
  later_at timestamp with time zone,
  decided_by bigint,
  decided_at timestamp with time zone,
  note text default ''::text not null
);

create table record_proposal (
  id bigint generated always as identity not null,
  record bigint not null,
  base integer not null,
  node bigint not null,
  flavour text not null,
  bytes bytea not null,
  note text default ''::text not null,
  made_by bigint,
  made_at timestamp with time zone not null,
  state text default 'open'::text not null,
  answer text default ''::text not null,
  answered_by bigint,
  answered_at timestamp with time zone,
  version integer
);

create table record_raw (
  record bigint not null,
  version integer not null,
  container text not null,
  flavour text not null,
  code_page text not null,
  bytes bytea not null,
  hash bytea not null,
  run bigint,
  kept_at timestamp with time zone default now() not null,
  made_by bigint,
  why text default 'import'::text not null,
  note text default ''::text not null
);

create table record_state_change (
  id bigint generated always as identity not null,
  record bigint not null,
  state text not null,
  reason text default ''::text not null,
  made_by bigint,
  made_at timestamp with time zone not null
);

create table record_template (
  id bigint generated always as identity not null,
  node bigint not null,
  name text not null,
  flavour text not null,
  marc jsonb not null,
  made_by bigint,
  made_at timestamp with time zone not null,
  dropped_at timestamp with time zone
);

create table record_whole_key (
  key text collate "C" not null,
  record bigint not null
);

create table recovery_code (
  account bigint not null,
  code_hash bytea not null,
  used_at timestamp with time zone
);

create table role_grant (
  id bigint generated always as identity not null,
  account bigint not null,
  role text not null,
  node bigint not null,
  valid daterange default daterange(CURRENT_DATE, NULL::date) not null,
  granted_by bigint,
  granted_at timestamp with time zone default now() not null,
  ended_by bigint,
  ended_at timestamp with time zone
);

create table saved_query (
  id bigint generated always as identity not null,
  node bigint not null,
  owner bigint,
  reach text default 'own'::text not null,
  name text not null,
  address text not null,
  seen_record bigint default 0 not null,
  seen_at timestamp with time zone default now() not null,
  created_at timestamp with time zone default now() not null
);

create table search_doc (
  id bigint not null,
  lex tsvector not null,
  facets integer[] not null,
  year smallint,
  title_key text collate "C" not null,
  popularity real default 0 not null,
  work bigint not null
);

create table search_facet (
  code integer generated always as identity not null,
  facet text not null,
  value text not null
);

create table search_heading (
  doc bigint not null,
  field text not null,
  key text collate "C" not null,
  text text not null
);

create table search_state (
  one boolean default true not null,
  analysis text not null,
  made_at timestamp with time zone default now() not null
);

create table second_step (
  token_hash bytea not null,
  account bigint not null,
  tried integer default 0 not null,
  device text default ''::text not null,
  made_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null
);

create table session (
  id bigint generated always as identity not null,
  token_hash bytea not null,
  account bigint not null,
  created_at timestamp with time zone default now() not null,
  seen_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  device text default ''::text not null,
  door text default 'office'::text not null,
  ended_at timestamp with time zone
);

create table short_link (
  code text not null,
  target_kind text not null,
  target bigint not null,
  made_at timestamp with time zone default now() not null
);

create table work_choice (
  id bigint generated always as identity not null,
  kind text not null,
  record bigint not null,
  other bigint,
  from_key text collate "C" not null,
  into_key text collate "C" not null,
  note text default ''::text not null,
  decided_by bigint,
  decided_at timestamp with time zone default now() not null,
  undone_by bigint,
  undone_at timestamp with time zone
);

alter table account add constraint account_pkey PRIMARY KEY (id);

alter table act_key add constraint act_key_pkey PRIMARY KEY (account, key);

alter table announcement add constraint announcement_pkey PRIMARY KEY (id);

alter table announcement_reader add constraint announcement_reader_pkey PRIMARY KEY (reader);

alter table announcement_stuck add constraint announcement_stuck_pkey PRIMARY KEY (reader, announcement);

alter table audit add constraint audit_pkey PRIMARY KEY (id);

alter table authority add constraint authority_pkey PRIMARY KEY (id);

alter table authority_apart add constraint authority_apart_pkey PRIMARY KEY (one, other);

alter table authority_form add constraint authority_form_pkey PRIMARY KEY (authority, text);

alter table authority_key add constraint authority_key_pkey PRIMARY KEY (authority, key);

alter table authority_merge add constraint authority_merge_pkey PRIMARY KEY (id);

alter table authority_number add constraint authority_number_pkey PRIMARY KEY (scheme, value, authority);

alter table authority_relation add constraint authority_relation_pkey PRIMARY KEY (id);

alter table authority_source add constraint authority_source_pkey PRIMARY KEY (source, source_number);

alter table authority_version add constraint authority_version_pkey PRIMARY KEY (authority, version);

alter table authority_word add constraint authority_word_pkey PRIMARY KEY (authority, word);

alter table batch_change add constraint batch_change_pkey PRIMARY KEY (id);

alter table batch_record add constraint batch_record_pkey PRIMARY KEY (batch, record);

alter table copy add constraint copy_pkey PRIMARY KEY (id);

alter table copy_history add constraint copy_history_pkey PRIMARY KEY (id);

alter table export_run add constraint export_run_pkey PRIMARY KEY (id);

alter table figure_entry add constraint figure_entry_pkey PRIMARY KEY (id);

alter table file add constraint file_pkey PRIMARY KEY (id);

alter table heading add constraint heading_pkey PRIMARY KEY (id);

alter table import_left add constraint import_left_pkey PRIMARY KEY (run, about, subject);

alter table import_met add constraint import_met_pkey PRIMARY KEY (run, number);

alter table import_profile add constraint import_profile_pkey PRIMARY KEY (id);

alter table import_queue add constraint import_queue_pkey PRIMARY KEY (id);

alter table import_rehearsal add constraint import_rehearsal_pkey PRIMARY KEY (run, place);

alter table import_run add constraint import_run_pkey PRIMARY KEY (id);

alter table job add constraint job_pkey PRIMARY KEY (id);

alter table known_device add constraint known_device_pkey PRIMARY KEY (token_hash, account);

alter table label_format add constraint label_format_pkey PRIMARY KEY (id);

alter table local_direction add constraint local_direction_pkey PRIMARY KEY (id);

alter table local_history add constraint local_history_pkey PRIMARY KEY (record);

alter table node add constraint node_pkey PRIMARY KEY (id);

alter table node_detail add constraint node_detail_pkey PRIMARY KEY (id);

alter table node_exception add constraint node_exception_pkey PRIMARY KEY (id);

alter table node_name add constraint node_name_pkey PRIMARY KEY (id);

alter table node_number add constraint node_number_pkey PRIMARY KEY (id);

alter table node_place add constraint node_place_pkey PRIMARY KEY (id);

alter table node_relation add constraint node_relation_pkey PRIMARY KEY (id);

alter table node_search add constraint node_search_pkey PRIMARY KEY (node);

alter table node_state add constraint node_state_pkey PRIMARY KEY (id);

alter table node_type add constraint node_type_pkey PRIMARY KEY (id);

alter table node_version add constraint node_version_pkey PRIMARY KEY (node, subject);

alter table number_series add constraint number_series_pkey PRIMARY KEY (id);

alter table ortaq_migration add constraint ortaq_migration_pkey PRIMARY KEY (number);

alter table partner_proposal add constraint partner_proposal_pkey PRIMARY KEY (id);

alter table password_reset add constraint password_reset_pkey PRIMARY KEY (token_hash);

alter table person add constraint person_pkey PRIMARY KEY (id);

alter table person_apart add constraint person_apart_pkey PRIMARY KEY (one, other);

alter table person_merge add constraint person_merge_pkey PRIMARY KEY (id);

alter table person_name add constraint person_name_pkey PRIMARY KEY (id);

alter table person_word add constraint person_word_pkey PRIMARY KEY (person, part, word);

alter table post add constraint post_pkey PRIMARY KEY (id);

alter table post_title add constraint post_title_pkey PRIMARY KEY (id);

alter table rate_count add constraint rate_count_pkey PRIMARY KEY (bucket);

alter table record add constraint record_pkey PRIMARY KEY (id);

alter table record_availability add constraint record_availability_pkey PRIMARY KEY (record, node);

alter table record_heading add constraint record_heading_pkey PRIMARY KEY (record, heading, role);

alter table record_key add constraint record_key_pkey PRIMARY KEY (key, record);

alter table record_link add constraint record_link_pkey PRIMARY KEY (record, place);

alter table record_list add constraint record_list_pkey PRIMARY KEY (id);

alter table record_list_item add constraint record_list_item_pkey PRIMARY KEY (id);

alter table record_list_section add constraint record_list_section_pkey PRIMARY KEY (id);

alter table record_merge add constraint record_merge_pkey PRIMARY KEY (id);

alter table record_opened add constraint record_opened_pkey PRIMARY KEY (record, account);

alter table record_pair add constraint record_pair_pkey PRIMARY KEY (a, b);

alter table record_proposal add constraint record_proposal_pkey PRIMARY KEY (id);

alter table record_raw add constraint record_raw_pkey PRIMARY KEY (record, version);

alter table record_state_change add constraint record_state_change_pkey PRIMARY KEY (id);

alter table record_template add constraint record_template_pkey PRIMARY KEY (id);

alter table record_whole_key add constraint record_whole_key_pkey PRIMARY KEY (key, record);

alter table recovery_code add constraint recovery_code_pkey PRIMARY KEY (account, code_hash);

alter table role_grant add constraint role_grant_pkey PRIMARY KEY (id);

alter table saved_query add constraint saved_query_pkey PRIMARY KEY (id);

alter table search_doc add constraint search_doc_pkey PRIMARY KEY (id);

alter table search_facet add constraint search_facet_pkey PRIMARY KEY (code);

alter table search_state add constraint search_state_pkey PRIMARY KEY (one);

alter table second_step add constraint second_step_pkey PRIMARY KEY (token_hash);

alter table session add constraint session_pkey PRIMARY KEY (id);

alter table short_link add constraint short_link_pkey PRIMARY KEY (code);

alter table work_choice add constraint work_choice_pkey PRIMARY KEY (id);

alter table account add constraint account_language_check CHECK ((language = ANY (ARRAY['kk'::text, 'ru'::text, 'en'::text])));

alter table account add constraint account_login_check CHECK (((login = lower(login)) AND (login <> ''::text)));

alter table audit add constraint audit_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text])));

alter table authority add constraint authority_check CHECK ((merged_into <> id));

alter table authority add constraint authority_check1 CHECK (((latitude IS NULL) = (longitude IS NULL)));

alter table authority add constraint authority_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'family'::text, 'corporate'::text, 'meeting'::text, 'place'::text, 'topic'::text])));

alter table authority add constraint authority_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)));

alter table authority add constraint authority_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)));

alter table authority_apart add constraint authority_apart_check CHECK ((one < other));

alter table authority_form add constraint authority_form_list_check CHECK ((list = ANY (ARRAY['name'::text, 'place'::text, 'topic'::text])));

alter table authority_number add constraint authority_number_value_check CHECK ((value <> ''::text));

alter table authority_relation add constraint authority_relation_authority_relation_other_key UNIQUE (authority, relation, other);

alter table authority_relation add constraint authority_relation_check CHECK ((authority <> other));

alter table authority_relation add constraint authority_relation_relation_check CHECK ((relation = ANY (ARRAY['broader'::text, 'related'::text, 'earlier'::text, 'pseudonym-of'::text, 'member-of'::text, 'within'::text])));

alter table batch_change add constraint batch_change_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'running'::text, 'stopped'::text, 'done'::text, 'undoing'::text, 'undo-stopped'::text, 'undone'::text])));

alter table batch_record add constraint batch_record_outcome_check CHECK ((outcome = ANY (ARRAY['waiting'::text, 'changed'::text, 'same'::text, 'left'::text, 'refused'::text, 'restored'::text, 'kept'::text])));

alter table copy add constraint copy_barcode_check CHECK ((barcode <> ''::text));

alter table copy add constraint copy_check CHECK (((engaged_by IS NULL) = (engaged_id IS NULL)));

alter table copy add constraint copy_check1 CHECK (((state <> 'written-off'::text) OR (engaged_by IS NULL)));

alter table copy add constraint copy_engaged_by_check CHECK ((engaged_by = ANY (ARRAY['loan'::text, 'transit'::text, 'hold-shelf'::text, 'exhibition'::text, 'deposit-set'::text, 'stock-taking'::text, 'repair'::text])));

alter table copy add constraint copy_funding_check CHECK ((funding = ANY (ARRAY['budget'::text, 'extra-budget'::text, 'sponsor'::text, 'gift'::text, 'exchange'::text, 'deposit'::text])));

alter table copy add constraint copy_inventory_number_check CHECK ((inventory_number <> ''::text));

alter table copy add constraint copy_price_check CHECK ((price >= (0)::numeric));

alter table copy add constraint copy_state_check CHECK ((state = ANY (ARRAY['in-work'::text, 'in-stock'::text, 'missing'::text, 'written-off'::text])));

alter table copy add constraint copy_use_check CHECK ((use = ANY (ARRAY['lend'::text, 'reading-room'::text])));

alter table copy_history add constraint copy_history_what_check CHECK ((what = ANY (ARRAY['added'::text, 'edited'::text, 'moved'::text, 'state'::text])));

alter table heading add constraint heading_check CHECK (((decided IS DISTINCT FROM 'none'::text) OR (authority IS NULL)));

alter table heading add constraint heading_check1 CHECK (((decided IS DISTINCT FROM 'linked'::text) OR (authority IS NOT NULL)));

alter table heading add constraint heading_decided_check CHECK ((decided = ANY (ARRAY['linked'::text, 'none'::text])));

alter table heading add constraint heading_kind_text_number_key UNIQUE (kind, text, number);

alter table import_left add constraint import_left_about_check CHECK ((about = ANY (ARRAY['record'::text, 'copy'::text, 'authority'::text])));

alter table import_profile add constraint import_profile_name_check CHECK ((name <> ''::text));

alter table import_queue add constraint import_queue_about_check CHECK ((about = ANY (ARRAY['record'::text, 'copy'::text])));

alter table import_queue add constraint import_queue_source_about_hash_key UNIQUE (source, about, hash);

alter table import_queue add constraint import_queue_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'set-aside'::text, 'taken-back'::text])));

alter table import_rehearsal add constraint import_rehearsal_outcome_check CHECK ((outcome = ANY (ARRAY['new'::text, 'known'::text, 'changed'::text, 'doubtful'::text, 'refused'::text])));

alter table import_run add constraint import_run_format_check CHECK ((format = ANY (ARRAY['iso2709'::text, 'marcxml'::text, 'irbis-text'::text, 'csv'::text, 'xlsx'::text])));

alter table import_run add constraint import_run_source_check CHECK ((source <> ''::text));

alter table import_run add constraint import_run_state_check CHECK ((state = ANY (ARRAY['rehearsing'::text, 'rehearsed'::text, 'carrying'::text, 'stopped'::text, 'ended'::text, 'taking-back'::text, 'taken-back'::text])));

alter table job add constraint job_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])));

alter table label_format add constraint label_format_bottom_margin_check CHECK (((bottom_margin >= (0)::double precision) AND (bottom_margin <= (100)::double precision)));

alter table label_format add constraint label_format_column_gap_check CHECK (((column_gap >= (0)::double precision) AND (column_gap <= (50)::double precision)));

alter table label_format add constraint label_format_columns_check CHECK (((columns >= 1) AND (columns <= 20)));

alter table label_format add constraint label_format_left_margin_check CHECK (((left_margin >= (0)::double precision) AND (left_margin <= (100)::double precision)));

alter table label_format add constraint label_format_right_margin_check CHECK (((right_margin >= (0)::double precision) AND (right_margin <= (100)::double precision)));

alter table label_format add constraint label_format_row_gap_check CHECK (((row_gap >= (0)::double precision) AND (row_gap <= (50)::double precision)));

alter table label_format add constraint label_format_rows_check CHECK (((rows >= 1) AND (rows <= 40)));

alter table label_format add constraint label_format_top_margin_check CHECK (((top_margin >= (0)::double precision) AND (top_margin <= (100)::double precision)));

alter table local_direction add constraint local_direction_code_check CHECK ((code ~ '^[a-z][a-z0-9-]{1,40}$'::text));

alter table local_direction add constraint local_direction_code_key UNIQUE (code);

alter table node add constraint node_check CHECK (((kind = 'partner'::text) = (partner_kind IS NOT NULL)));

alter table node add constraint node_check1 CHECK (((NOT root) OR (kind = 'region'::text)));

alter table node add constraint node_check2 CHECK ((merged_into <> id));

alter table node add constraint node_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table node add constraint node_code_key UNIQUE (code);

alter table node add constraint node_kind_check CHECK ((kind = ANY (ARRAY['region'::text, 'system'::text, 'library'::text, 'branch'::text, 'point'::text, 'department'::text, 'partner'::text])));

alter table node add constraint node_partner_kind_check CHECK ((partner_kind = ANY (ARRAY['library'::text, 'museum'::text, 'archive'::text, 'university'::text, 'school'::text, 'publisher'::text, 'media'::text, 'ngo'::text, 'akimat'::text, 'other'::text])));

alter table node_detail add constraint node_detail_node_subject_valid_excl EXCLUDE USING gist (node WITH =, subject WITH =, valid WITH &&);

alter table node_detail add constraint node_detail_subject_check CHECK ((subject = ANY (ARRAY['card'::text, 'contacts'::text, 'hours'::text, 'services'::text, 'brand'::text, 'variants'::text])));

alter table node_detail add constraint node_detail_valid_check CHECK ((NOT isempty(valid)));

alter table node_exception add constraint node_exception_days_check CHECK (((NOT isempty(days)) AND (NOT lower_inf(days)) AND (NOT upper_inf(days))));

alter table node_exception add constraint node_exception_node_days_excl EXCLUDE USING gist (node WITH =, days WITH &&);

alter table node_name add constraint node_name_node_valid_excl EXCLUDE USING gist (node WITH =, valid WITH &&);

alter table node_name add constraint node_name_valid_check CHECK ((NOT isempty(valid)));

alter table node_number add constraint node_number_number_check CHECK (((number >= 1) AND (number <= 9999)));

alter table node_number add constraint node_number_once EXCLUDE USING gist (node WITH =, valid WITH &&);

alter table node_number add constraint node_number_taken EXCLUDE USING gist (system WITH =, number WITH =, valid WITH &&);

alter table node_number add constraint node_number_valid_check CHECK ((NOT isempty(valid)));

alter table node_place add constraint node_place_check CHECK (((latitude IS NULL) = (longitude IS NULL)));

alter table node_place add constraint node_place_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)));

alter table node_place add constraint node_place_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)));

alter table node_place add constraint node_place_node_valid_excl EXCLUDE USING gist (node WITH =, valid WITH &&);

alter table node_place add constraint node_place_territory_check CHECK ((territory = ANY (ARRAY['oblast'::text, 'city'::text, 'district'::text])));

alter table node_place add constraint node_place_valid_check CHECK ((NOT isempty(valid)));

alter table node_relation add constraint node_relation_check CHECK ((node <> other));

alter table node_relation add constraint node_relation_kind_check CHECK ((kind = ANY (ARRAY['part-of'::text, 'successor'::text, 'serves'::text, 'hosted-by'::text, 'methodical-centre'::text])));

alter table node_relation add constraint node_relation_kind_node_other_valid_excl EXCLUDE USING gist (kind WITH =, node WITH =, other WITH =, valid WITH &&);

alter table node_relation add constraint node_relation_node_valid_excl EXCLUDE USING gist (node WITH =, valid WITH &&) WHERE ((kind = 'part-of'::text));

alter table node_relation add constraint node_relation_valid_check CHECK ((NOT isempty(valid)));

alter table node_state add constraint node_state_node_valid_excl EXCLUDE USING gist (node WITH =, valid WITH &&);

alter table node_state add constraint node_state_state_check CHECK ((state = ANY (ARRAY['paused'::text, 'closed'::text])));

alter table node_state add constraint node_state_valid_check CHECK ((NOT isempty(valid)));

alter table node_type add constraint node_type_node_type_valid_excl EXCLUDE USING gist (node WITH =, type WITH =, valid WITH &&);

alter table node_type add constraint node_type_valid_check CHECK ((NOT isempty(valid)));

alter table number_series add constraint number_series_check CHECK (((form = 'plain'::text) OR ((what = 'barcode'::text) AND (prefix ~ '^2[0-9]{0,8}$'::text))));

alter table number_series add constraint number_series_form_check CHECK ((form = ANY (ARRAY['plain'::text, 'ean13'::text])));

alter table number_series add constraint number_series_next_check CHECK ((next > 0));

alter table number_series add constraint number_series_prefix_check CHECK ((length(prefix) <= 20));

alter table number_series add constraint number_series_what_check CHECK ((what = ANY (ARRAY['inventory'::text, 'barcode'::text])));

alter table number_series add constraint number_series_width_check CHECK (((width >= 0) AND (width <= 12)));

alter table partner_proposal add constraint partner_proposal_check CHECK (((decision IS NULL) = (decided_at IS NULL)));

alter table partner_proposal add constraint partner_proposal_check1 CHECK (((NOT (decision IS DISTINCT FROM 'approved'::text)) = (node IS NOT NULL)));

alter table partner_proposal add constraint partner_proposal_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text])));

alter table person add constraint person_check CHECK ((merged_into <> id));

alter table person_apart add constraint person_apart_check CHECK ((one < other));

alter table person_name add constraint person_name_check CHECK (((surname <> ''::text) OR (given <> ''::text)));

alter table person_name add constraint person_name_form_check CHECK ((form = ANY (ARRAY['kk'::text, 'ru'::text, 'latn'::text])));

alter table person_word add constraint person_word_part_check CHECK ((part = ANY (ARRAY['surname'::text, 'given'::text, 'patronymic'::text])));

alter table post add constraint post_fraction_check CHECK (((fraction > (0)::numeric) AND (fraction <= 1.5)));

alter table post add constraint post_valid_check CHECK ((NOT isempty(valid)));

alter table post_title add constraint post_title_code_key UNIQUE (code);

alter table record add constraint record_check CHECK ((merged_into <> id));

alter table record add constraint record_source_number_check CHECK ((source_number <> ''::text));

alter table record add constraint record_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])));

alter table record_availability add constraint record_availability_check CHECK (((free >= 0) AND (free <= copies)));

alter table record_availability add constraint record_availability_copies_check CHECK ((copies > 0));

alter table record_link add constraint record_link_check CHECK ((target <> record));

alter table record_list add constraint record_list_arranged_check CHECK ((arranged = ANY (ARRAY['hand'::text, 'author'::text, 'title'::text, 'year'::text, 'bbk'::text])));

alter table record_list add constraint record_list_reach_check CHECK ((reach = ANY (ARRAY['own'::text, 'system'::text, 'region'::text])));

alter table record_list add constraint record_list_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])));

alter table record_list_item add constraint record_list_item_list_record_key UNIQUE (list, record);

alter table record_merge add constraint record_merge_check CHECK ((into_record <> record));

alter table record_merge add constraint record_merge_why_check CHECK ((why = ANY (ARRAY['rule'::text, 'person'::text, 'leader'::text])));

alter table record_pair add constraint record_pair_check CHECK ((a < b));

alter table record_pair add constraint record_pair_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'merged'::text, 'different'::text, 'same-work'::text])));

alter table record_proposal add constraint record_proposal_check CHECK (((state = 'open'::text) = (answered_at IS NULL)));

alter table record_proposal add constraint record_proposal_check1 CHECK (((version IS NULL) OR (state = 'taken'::text)));

alter table record_proposal add constraint record_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken'::text, 'declined'::text, 'withdrawn'::text])));

alter table record_raw add constraint record_raw_container_check CHECK ((container = ANY (ARRAY['iso2709'::text, 'marcxml'::text, 'irbis-text'::text, 'csv'::text, 'xlsx'::text, 'marc-json'::text])));

alter table record_raw add constraint record_raw_why_check CHECK ((why = ANY (ARRAY['import'::text, 'new'::text, 'edit'::text, 'batch'::text, 'undo'::text])));

alter table record_state_change add constraint record_state_change_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])));

alter table record_template add constraint record_template_name_check CHECK ((name <> ''::text));

alter table saved_query add constraint saved_query_name_check CHECK ((name <> ''::text));

alter table saved_query add constraint saved_query_reach_check CHECK ((reach = ANY (ARRAY['own'::text, 'system'::text])));

alter table search_facet add constraint search_facet_facet_value_key UNIQUE (facet, value);

alter table search_heading add constraint search_heading_field_check CHECK ((field = ANY (ARRAY['title'::text, 'author'::text, 'subject'::text])));

alter table search_state add constraint search_state_one_check CHECK (one);

alter table session add constraint session_token_hash_key UNIQUE (token_hash);

alter table short_link add constraint short_link_target_kind_target_key UNIQUE (target_kind, target);

alter table work_choice add constraint work_choice_check CHECK ((into_key <> from_key));

alter table work_choice add constraint work_choice_check1 CHECK (((kind = 'join'::text) = (other IS NOT NULL)));

alter table work_choice add constraint work_choice_kind_check CHECK ((kind = ANY (ARRAY['join'::text, 'part'::text])));

alter table account add constraint account_person_is_one FOREIGN KEY (person) REFERENCES person(id);

alter table announcement_stuck add constraint announcement_stuck_announcement_fkey FOREIGN KEY (announcement) REFERENCES announcement(id);

alter table authority add constraint authority_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id);

alter table authority add constraint authority_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES authority(id);

alter table authority add constraint authority_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table authority add constraint authority_person_fkey FOREIGN KEY (person) REFERENCES person(id);

alter table authority add constraint authority_same_as_fkey FOREIGN KEY (same_as) REFERENCES authority(id) DEFERRABLE INITIALLY DEFERRED;

alter table authority_apart add constraint authority_apart_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id);

alter table authority_apart add constraint authority_apart_one_fkey FOREIGN KEY (one) REFERENCES authority(id);

alter table authority_apart add constraint authority_apart_other_fkey FOREIGN KEY (other) REFERENCES authority(id);

alter table authority_form add constraint authority_form_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table authority_key add constraint authority_key_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table authority_merge add constraint authority_merge_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table authority_merge add constraint authority_merge_into_authority_fkey FOREIGN KEY (into_authority) REFERENCES authority(id);

alter table authority_merge add constraint authority_merge_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES account(id);

alter table authority_merge add constraint authority_merge_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES account(id);

alter table authority_number add constraint authority_number_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table authority_relation add constraint authority_relation_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table authority_relation add constraint authority_relation_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES import_run(id);

alter table authority_relation add constraint authority_relation_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table authority_relation add constraint authority_relation_other_fkey FOREIGN KEY (other) REFERENCES authority(id);

alter table authority_source add constraint authority_source_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table authority_source add constraint authority_source_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES import_run(id);

alter table authority_version add constraint authority_version_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table authority_version add constraint authority_version_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table authority_version add constraint authority_version_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table authority_word add constraint authority_word_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table batch_change add constraint batch_change_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id);

alter table batch_change add constraint batch_change_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table batch_record add constraint batch_record_batch_fkey FOREIGN KEY (batch) REFERENCES batch_change(id) ON DELETE CASCADE;

alter table batch_record add constraint batch_record_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table copy add constraint copy_holder_fkey FOREIGN KEY (holder) REFERENCES node(id);

alter table copy add constraint copy_import_run_fkey FOREIGN KEY (import_run) REFERENCES import_run(id);

alter table copy add constraint copy_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table copy add constraint copy_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table copy_history add constraint copy_history_copy_fkey FOREIGN KEY (copy) REFERENCES copy(id) ON DELETE CASCADE;

alter table export_run add constraint export_run_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id);

alter table export_run add constraint export_run_file_fkey FOREIGN KEY (file) REFERENCES file(id);

alter table export_run add constraint export_run_losses_file_fkey FOREIGN KEY (losses_file) REFERENCES file(id);

alter table export_run add constraint export_run_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table export_run add constraint export_run_too_long_file_fkey FOREIGN KEY (too_long_file) REFERENCES file(id);

alter table figure_entry add constraint figure_entry_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES account(id);

alter table figure_entry add constraint figure_entry_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES figure_entry(id);

alter table file add constraint file_stored_by_fkey FOREIGN KEY (stored_by) REFERENCES account(id);

alter table heading add constraint heading_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table heading add constraint heading_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id);

alter table import_left add constraint import_left_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table import_met add constraint import_met_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table import_profile add constraint import_profile_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table import_profile add constraint import_profile_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES account(id);

alter table import_queue add constraint import_queue_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id);

alter table import_queue add constraint import_queue_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table import_queue add constraint import_queue_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table import_queue add constraint import_queue_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table import_rehearsal add constraint import_rehearsal_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table import_rehearsal add constraint import_rehearsal_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table import_run add constraint import_run_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES account(id);

alter table import_run add constraint import_run_file_fkey FOREIGN KEY (file) REFERENCES file(id);

alter table import_run add constraint import_run_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table job add constraint job_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id);

alter table known_device add constraint known_device_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table label_format add constraint label_format_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table local_history add constraint local_history_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES account(id);

alter table local_history add constraint local_history_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table local_history add constraint local_history_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table node add constraint node_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table node add constraint node_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES node(id);

alter table node_detail add constraint node_detail_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_exception add constraint node_exception_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_name add constraint node_name_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_number add constraint node_number_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_number add constraint node_number_system_fkey FOREIGN KEY (system) REFERENCES node(id);

alter table node_place add constraint node_place_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_relation add constraint node_relation_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table node_relation add constraint node_relation_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_relation add constraint node_relation_other_fkey FOREIGN KEY (other) REFERENCES node(id);

alter table node_search add constraint node_search_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_state add constraint node_state_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_type add constraint node_type_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table node_version add constraint node_version_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES account(id);

alter table node_version add constraint node_version_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table number_series add constraint number_series_holder_fkey FOREIGN KEY (holder) REFERENCES node(id);

alter table partner_proposal add constraint partner_proposal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id);

alter table partner_proposal add constraint partner_proposal_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table partner_proposal add constraint partner_proposal_parent_fkey FOREIGN KEY (parent) REFERENCES node(id);

alter table partner_proposal add constraint partner_proposal_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES account(id);

alter table password_reset add constraint password_reset_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table password_reset add constraint password_reset_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table person add constraint person_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id);

alter table person add constraint person_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES person(id);

alter table person add constraint person_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table person add constraint person_same_as_fkey FOREIGN KEY (same_as) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED;

alter table person_apart add constraint person_apart_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id);

alter table person_apart add constraint person_apart_one_fkey FOREIGN KEY (one) REFERENCES person(id);

alter table person_apart add constraint person_apart_other_fkey FOREIGN KEY (other) REFERENCES person(id);

alter table person_merge add constraint person_merge_into_person_fkey FOREIGN KEY (into_person) REFERENCES person(id);

alter table person_merge add constraint person_merge_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES account(id);

alter table person_merge add constraint person_merge_person_fkey FOREIGN KEY (person) REFERENCES person(id);

alter table person_merge add constraint person_merge_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES account(id);

alter table person_name add constraint person_name_person_fkey FOREIGN KEY (person) REFERENCES person(id);

alter table person_word add constraint person_word_person_fkey FOREIGN KEY (person) REFERENCES person(id);

alter table post add constraint post_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES account(id);

alter table post add constraint post_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table post add constraint post_person_fkey FOREIGN KEY (person) REFERENCES person(id);

alter table post add constraint post_title_fkey FOREIGN KEY (title) REFERENCES post_title(id);

alter table record add constraint record_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES record(id);

alter table record add constraint record_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table record add constraint record_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table record add constraint record_same_as_fkey FOREIGN KEY (same_as) REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED;

alter table record add constraint record_withdrawn_run_fkey FOREIGN KEY (withdrawn_run) REFERENCES import_run(id);

alter table record_heading add constraint record_heading_authority_fkey FOREIGN KEY (authority) REFERENCES authority(id);

alter table record_link add constraint record_link_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_link add constraint record_link_target_fkey FOREIGN KEY (target) REFERENCES record(id);

alter table record_list add constraint record_list_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table record_list add constraint record_list_owner_fkey FOREIGN KEY (owner) REFERENCES account(id);

alter table record_list_item add constraint record_list_item_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id);

alter table record_list_item add constraint record_list_item_list_fkey FOREIGN KEY (list) REFERENCES record_list(id) ON DELETE CASCADE;

alter table record_list_item add constraint record_list_item_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_list_item add constraint record_list_item_section_fkey FOREIGN KEY (section) REFERENCES record_list_section(id) ON DELETE SET NULL;

alter table record_list_section add constraint record_list_section_list_fkey FOREIGN KEY (list) REFERENCES record_list(id) ON DELETE CASCADE;

alter table record_merge add constraint record_merge_found_a_fkey FOREIGN KEY (found_a) REFERENCES record(id);

alter table record_merge add constraint record_merge_found_b_fkey FOREIGN KEY (found_b) REFERENCES record(id);

alter table record_merge add constraint record_merge_into_record_fkey FOREIGN KEY (into_record) REFERENCES record(id);

alter table record_merge add constraint record_merge_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES account(id);

alter table record_merge add constraint record_merge_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_merge add constraint record_merge_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table record_merge add constraint record_merge_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES account(id);

alter table record_opened add constraint record_opened_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table record_opened add constraint record_opened_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_pair add constraint record_pair_a_fkey FOREIGN KEY (a) REFERENCES record(id);

alter table record_pair add constraint record_pair_b_fkey FOREIGN KEY (b) REFERENCES record(id);

alter table record_pair add constraint record_pair_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id);

alter table record_proposal add constraint record_proposal_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id);

alter table record_proposal add constraint record_proposal_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table record_proposal add constraint record_proposal_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table record_proposal add constraint record_proposal_record_base_fkey FOREIGN KEY (record, base) REFERENCES record_raw(record, version);

alter table record_proposal add constraint record_proposal_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_raw add constraint record_raw_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table record_raw add constraint record_raw_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_raw add constraint record_raw_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table record_state_change add constraint record_state_change_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table record_state_change add constraint record_state_change_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_template add constraint record_template_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table record_template add constraint record_template_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table recovery_code add constraint recovery_code_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table role_grant add constraint role_grant_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table role_grant add constraint role_grant_at_node FOREIGN KEY (node) REFERENCES node(id);

alter table role_grant add constraint role_grant_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES account(id);

alter table role_grant add constraint role_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES account(id);

alter table saved_query add constraint saved_query_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table saved_query add constraint saved_query_owner_fkey FOREIGN KEY (owner) REFERENCES account(id);

alter table second_step add constraint second_step_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table session add constraint session_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table work_choice add constraint work_choice_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id);

alter table work_choice add constraint work_choice_other_fkey FOREIGN KEY (other) REFERENCES record(id);

alter table work_choice add constraint work_choice_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table work_choice add constraint work_choice_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES account(id);

CREATE UNIQUE INDEX account_login ON public.account USING btree (login);

CREATE UNIQUE INDEX account_person ON public.account USING btree (person) WHERE (person IS NOT NULL);

CREATE INDEX act_key_at ON public.act_key USING btree (at);

CREATE INDEX announcement_order ON public.announcement USING btree (xact, id);

CREATE INDEX audit_account ON public.audit USING btree (account, id);

CREATE INDEX audit_node ON public.audit USING btree (node, id);

CREATE INDEX audit_subject ON public.audit USING btree (subject_kind, subject, id);

CREATE INDEX authority_form_browse ON public.authority_form USING btree (list, sort_key, authority);

CREATE INDEX authority_key_key ON public.authority_key USING btree (key);

CREATE INDEX authority_key_near ON public.authority_key USING gin (near gin_trgm_ops);

CREATE INDEX authority_kind ON public.authority USING btree (kind, sort_key, id) WHERE (merged_into IS NULL);

CREATE INDEX authority_merge_authority ON public.authority_merge USING btree (authority);

CREATE INDEX authority_merge_into ON public.authority_merge USING btree (into_authority);

CREATE INDEX authority_merged ON public.authority USING btree (merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX authority_number_authority ON public.authority_number USING btree (authority);

CREATE INDEX authority_person ON public.authority USING btree (person) WHERE (person IS NOT NULL);

CREATE INDEX authority_relation_other ON public.authority_relation USING btree (other, relation);

CREATE INDEX authority_same ON public.authority USING btree (same_as) WHERE (same_as <> id);

CREATE INDEX authority_sort ON public.authority USING btree (sort_key, id) WHERE (merged_into IS NULL);

CREATE INDEX authority_source_authority ON public.authority_source USING btree (authority);

CREATE INDEX authority_source_brought ON public.authority_source USING btree (brought_by, authority) WHERE (brought_by IS NOT NULL);

CREATE INDEX authority_word_word ON public.authority_word USING btree (word);

CREATE INDEX batch_change_node ON public.batch_change USING btree (node, id);

CREATE INDEX batch_record_changed ON public.batch_record USING btree (batch, record) WHERE (outcome = 'changed'::text);

CREATE INDEX batch_record_waiting ON public.batch_record USING btree (batch, record) WHERE (outcome = 'waiting'::text);

CREATE INDEX copy_added ON public.copy USING btree (holder, created_at);

CREATE UNIQUE INDEX copy_barcode ON public.copy USING btree (barcode) WHERE (barcode IS NOT NULL);

CREATE INDEX copy_history_copy ON public.copy_history USING btree (copy, id);

CREATE INDEX copy_import_run ON public.copy USING btree (import_run, id) WHERE (import_run IS NOT NULL);

CREATE UNIQUE INDEX copy_inventory ON public.copy USING btree (holder, inventory_number) WHERE (inventory_number IS NOT NULL);

CREATE INDEX copy_newest ON public.copy USING btree (node, created_at DESC, record);

CREATE INDEX copy_node ON public.copy USING btree (node);

CREATE INDEX copy_record ON public.copy USING btree (record, node);

CREATE UNIQUE INDEX copy_source ON public.copy USING btree (source, source_key) WHERE (source IS NOT NULL);

CREATE INDEX copy_volume ON public.copy USING btree (node, record) WHERE (volume <> ''::text);

CREATE INDEX export_run_node ON public.export_run USING btree (node, id);

CREATE UNIQUE INDEX figure_entry_one ON public.figure_entry USING btree (figure, node, period, dimensions) WHERE (replaced_by IS NULL);

CREATE INDEX file_sha ON public.file USING btree (sha256);

CREATE INDEX heading_authority ON public.heading USING btree (authority) WHERE (authority IS NOT NULL);

CREATE INDEX heading_browse ON public.heading USING btree ((
CASE kind
    WHEN 'place'::text THEN kind
    WHEN 'topic'::text THEN kind
    ELSE 'name'::text
END), sort_key, id) WHERE ((authority IS NULL) AND (uses > 0));

CREATE INDEX heading_key ON public.heading USING btree (key);

CREATE INDEX heading_near ON public.heading USING btree (near);

CREATE INDEX heading_number ON public.heading USING btree (number) WHERE (number <> ''::text);

CREATE INDEX heading_waiting ON public.heading USING btree (uses DESC, id) WHERE ((authority IS NULL) AND (decided IS NULL) AND (uses > 0));

CREATE INDEX import_profile_heads ON public.import_profile USING btree (node, heads);

CREATE UNIQUE INDEX import_profile_name ON public.import_profile USING btree (node, lower(name));

CREATE INDEX import_queue_reason ON public.import_queue USING btree (node, ((problem ->> 'code'::text)), id) WHERE (state = 'waiting'::text);

CREATE INDEX import_queue_run ON public.import_queue USING btree (run);

CREATE INDEX import_queue_waiting ON public.import_queue USING btree (node, id) WHERE (state = 'waiting'::text);

CREATE INDEX import_rehearsal_number ON public.import_rehearsal USING btree (run, number);

CREATE INDEX import_rehearsal_outcome ON public.import_rehearsal USING btree (run, outcome, place);

CREATE INDEX import_run_file ON public.import_run USING btree (file) WHERE (file IS NOT NULL);

CREATE INDEX import_run_node ON public.import_run USING btree (node, id);

CREATE INDEX job_open ON public.job USING btree (kind) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));

CREATE INDEX known_device_account ON public.known_device USING btree (account);

CREATE UNIQUE INDEX label_format_name ON public.label_format USING btree (node, lower(name));

CREATE INDEX local_history_directions ON public.local_history USING gin (directions) WHERE (taken_off_at IS NULL);

CREATE INDEX local_history_newest ON public.local_history USING btree (marked_at DESC, record) WHERE (taken_off_at IS NULL);

CREATE INDEX local_history_places ON public.local_history USING gin (places) WHERE (taken_off_at IS NULL);

CREATE INDEX node_relation_node ON public.node_relation USING btree (node, kind);

CREATE INDEX node_relation_other ON public.node_relation USING btree (other, kind);

CREATE UNIQUE INDEX node_root ON public.node USING btree (root) WHERE root;

CREATE INDEX node_search_words ON public.node_search USING gin (words gin_trgm_ops);

CREATE UNIQUE INDEX number_series_barcode ON public.number_series USING btree (prefix) WHERE (what = 'barcode'::text);

CREATE UNIQUE INDEX number_series_prefix ON public.number_series USING btree (holder, what, prefix);

CREATE INDEX partner_proposal_open ON public.partner_proposal USING btree (parent) WHERE (decision IS NULL);

CREATE INDEX person_merge_into ON public.person_merge USING btree (into_person);

CREATE INDEX person_merge_person ON public.person_merge USING btree (person);

CREATE INDEX person_merged ON public.person USING btree (merged_into) WHERE (merged_into IS NOT NULL);

CREATE UNIQUE INDEX person_name_present ON public.person_name USING btree (person, form) WHERE (NOT former);

CREATE INDEX person_name_sort ON public.person_name USING btree (sort_key, person);

CREATE INDEX person_node ON public.person USING btree (node);

CREATE INDEX person_same ON public.person USING btree (same_as);

CREATE INDEX person_word_find ON public.person_word USING btree (word text_pattern_ops);

CREATE INDEX person_word_near ON public.person_word USING gin (stem gin_trgm_ops);

CREATE INDEX person_word_stem ON public.person_word USING btree (stem);

CREATE INDEX post_node ON public.post USING btree (node);

CREATE INDEX post_person ON public.post USING btree (person);

CREATE INDEX rate_count_since ON public.rate_count USING btree (since);

CREATE INDEX record_availability_node ON public.record_availability USING btree (node);

CREATE INDEX record_brief ON public.record USING btree (node, id) WHERE (brief AND (state <> 'withdrawn'::text) AND (merged_into IS NULL));

CREATE INDEX record_heading_authority ON public.record_heading USING btree (authority) WHERE (authority IS NOT NULL);

CREATE INDEX record_heading_heading ON public.record_heading USING btree (heading, record);

CREATE INDEX record_key_record ON public.record_key USING btree (record);

CREATE INDEX record_link_seeks ON public.record_link USING gin (seeks) WITH (fastupdate=off) WHERE (target IS NULL);

CREATE INDEX record_link_set ON public.record_link USING btree (set_key) WHERE (kind = 'set'::text);

CREATE INDEX record_link_target ON public.record_link USING btree (target, kind) WHERE (target IS NOT NULL);

CREATE INDEX record_link_volumes ON public.record_link USING btree (record) WHERE (kind = 'set'::text);

CREATE INDEX record_list_item_record ON public.record_list_item USING btree (record);

CREATE INDEX record_list_node ON public.record_list USING btree (node, id);

CREATE INDEX record_list_owner ON public.record_list USING btree (owner, id);

CREATE INDEX record_list_published ON public.record_list USING btree (published_at DESC, id DESC) WHERE (state = 'published'::text);

CREATE INDEX record_list_section_list ON public.record_list_section USING btree (list, place);

CREATE INDEX record_merge_into ON public.record_merge USING btree (into_record);

CREATE INDEX record_merge_newest ON public.record_merge USING btree (merged_at DESC, id DESC);

CREATE INDEX record_merge_record ON public.record_merge USING btree (record);

CREATE UNIQUE INDEX record_merge_standing ON public.record_merge USING btree (record) WHERE (undone_at IS NULL);

CREATE INDEX record_merged ON public.record USING btree (merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX record_node ON public.record USING btree (node);

CREATE INDEX record_pair_b ON public.record_pair USING btree (b);

CREATE INDEX record_pair_queue ON public.record_pair USING btree (later_at NULLS FIRST, score DESC, a, b) WHERE (state = 'waiting'::text);

CREATE INDEX record_proposal_made_by ON public.record_proposal USING btree (made_by, id);

CREATE INDEX record_proposal_of_record ON public.record_proposal USING btree (record, version);

CREATE UNIQUE INDEX record_proposal_open ON public.record_proposal USING btree (record, made_by) WHERE (state = 'open'::text);

CREATE INDEX record_proposal_waits ON public.record_proposal USING btree (id) WHERE (state = 'open'::text);

CREATE INDEX record_raw_made_by ON public.record_raw USING btree (made_by, kept_at) WHERE (made_by IS NOT NULL);

CREATE INDEX record_raw_run ON public.record_raw USING btree (run, record) WHERE (run IS NOT NULL);

CREATE INDEX record_run ON public.record USING btree (run);

CREATE INDEX record_same ON public.record USING btree (same_as) WHERE (same_as <> id);

CREATE INDEX record_series ON public.record USING gin (jsonb_path_query_array(description, '$."series"[*]."title"'::jsonpath)) WHERE ((description -> 'series'::text) <> '[]'::jsonb);

CREATE INDEX record_shelf ON public.record USING btree ("left"(replace((jsonb_path_query_first(description, '$."classifications"[*]?(@."scheme" == "bbk")."code"'::jsonpath) #>> '{}'::text[]), ' '::text, ''::text), 100) COLLATE "C", "left"(author_key, 200), "left"(title_key, 200), id) WHERE ((state = 'published'::text) AND (merged_into IS NULL));

CREATE UNIQUE INDEX record_source ON public.record USING btree (source, source_number);

CREATE INDEX record_state_change_record ON public.record_state_change USING btree (record, id);

CREATE UNIQUE INDEX record_template_name ON public.record_template USING btree (node, lower(name)) WHERE (dropped_at IS NULL);

CREATE INDEX record_title ON public.record USING btree (title_key, id) WHERE ((state = 'published'::text) AND (merged_into IS NULL));

CREATE INDEX record_unpublished ON public.record USING btree (node, id) WHERE (state <> 'published'::text);

CREATE INDEX record_whole_key_record ON public.record_whole_key USING btree (record);

CREATE INDEX record_work ON public.record USING btree (work_key) WHERE (work_key IS NOT NULL);

CREATE INDEX role_grant_account ON public.role_grant USING btree (account);

CREATE INDEX role_grant_node ON public.role_grant USING btree (node);

CREATE INDEX saved_query_node ON public.saved_query USING btree (node, id);

CREATE INDEX saved_query_owner ON public.saved_query USING btree (owner, id);

CREATE INDEX search_doc_lex ON public.search_doc USING gin (lex) WITH (fastupdate='on');

CREATE INDEX search_doc_newest ON public.search_doc USING btree (year DESC NULLS LAST, id DESC);

CREATE INDEX search_doc_title ON public.search_doc USING btree (title_key, id);

CREATE INDEX search_doc_work ON public.search_doc USING btree (work);

CREATE INDEX search_heading_doc ON public.search_heading USING btree (doc);

CREATE INDEX search_heading_key ON public.search_heading USING btree (key);

CREATE INDEX second_step_account ON public.second_step USING btree (account);

CREATE INDEX session_account ON public.session USING btree (account) WHERE (ended_at IS NULL);

CREATE INDEX work_choice_into ON public.work_choice USING btree (into_key);

CREATE UNIQUE INDEX work_choice_join ON public.work_choice USING btree (from_key) WHERE ((kind = 'join'::text) AND (undone_at IS NULL));

CREATE UNIQUE INDEX work_choice_part ON public.work_choice USING btree (record) WHERE ((kind = 'part'::text) AND (undone_at IS NULL));

create view record_standing as
 SELECT id,
    same_as AS standing
   FROM record;

create view record_authority as
 SELECT rh.record,
    a.same_as AS authority,
    rh.role,
    h.text AS printed,
    rh.heading,
    ((rh.authority IS NOT NULL) OR (h.decided IS NOT NULL)) AS decided
   FROM ((record_heading rh
     JOIN heading h ON ((h.id = rh.heading)))
     JOIN authority a ON ((a.id = COALESCE(rh.authority, h.authority))));

