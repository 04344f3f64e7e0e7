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
  changed_at timestamp with time zone default now() not null
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

create table import_run (
  id bigint generated always as identity not null,
  node bigint not null,
  source text not null,
  file_name text default ''::text not null,
  format text not null,
  flavour text default 'marc21'::text not null,
  read integer default 0 not null,
  imported integer default 0 not null,
  merged integer default 0 not null,
  queued integer default 0 not null,
  copies integer default 0 not null,
  begun_by bigint,
  begun_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone
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
  changed_at timestamp with time zone default now() not null
);

create table record_availability (
  record bigint not null,
  node bigint not null,
  copies integer not null,
  free integer not null
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

create table search_doc (
  id bigint not null,
  lex tsvector not null,
  facets integer[] not null,
  year smallint,
  title_key text collate "C" not null,
  popularity real default 0 not null
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

alter table account add constraint account_pkey PRIMARY KEY (id);

alter table act_key add constraint act_key_pkey PRIMARY KEY (account, key);

alter table announcement add constraint announcement_pkey PRIMARY KEY (id);

alter table announcement_reader add constraint announcement_reader_pkey PRIMARY KEY (reader);

alter table announcement_stuck add constraint announcement_stuck_pkey PRIMARY KEY (reader, announcement);

alter table audit add constraint audit_pkey PRIMARY KEY (id);

alter table copy add constraint copy_pkey PRIMARY KEY (id);

alter table figure_entry add constraint figure_entry_pkey PRIMARY KEY (id);

alter table file add constraint file_pkey PRIMARY KEY (id);

alter table import_queue add constraint import_queue_pkey PRIMARY KEY (id);

alter table import_run add constraint import_run_pkey PRIMARY KEY (id);

alter table job add constraint job_pkey PRIMARY KEY (id);

alter table known_device add constraint known_device_pkey PRIMARY KEY (token_hash, account);

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

alter table record_raw add constraint record_raw_pkey PRIMARY KEY (record, version);

alter table recovery_code add constraint recovery_code_pkey PRIMARY KEY (account, code_hash);

alter table role_grant add constraint role_grant_pkey PRIMARY KEY (id);

alter table search_doc add constraint search_doc_pkey PRIMARY KEY (id);

alter table search_facet add constraint search_facet_pkey PRIMARY KEY (code);

alter table search_heading add constraint search_heading_pkey PRIMARY KEY (doc, field, key);

alter table search_state add constraint search_state_pkey PRIMARY KEY (one);

alter table second_step add constraint second_step_pkey PRIMARY KEY (token_hash);

alter table session add constraint session_pkey PRIMARY KEY (id);

alter table short_link add constraint short_link_pkey PRIMARY KEY (code);

alter table account add constraint account_language_check CHECK ((language = ANY (ARRAY['kk'::text, 'ru'::text, 'en'::text])));

alter table account add constraint account_login_check CHECK (((login = lower(login)) AND (login <> ''::text)));

alter table audit add constraint audit_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text])));

alter table copy add constraint copy_barcode_check CHECK ((barcode <> ''::text));

alter table copy add constraint copy_check CHECK (((engaged_by IS NULL) = (engaged_id IS NULL)));

alter table copy add constraint copy_check1 CHECK (((state <> 'written-off'::text) OR (engaged_by IS NULL)));

alter table copy add constraint copy_engaged_by_check CHECK ((engaged_by = ANY (ARRAY['loan'::text, 'transit'::text, 'hold-shelf'::text, 'exhibition'::text, 'deposit-set'::text, 'stock-taking'::text, 'repair'::text])));

alter table copy add constraint copy_funding_check CHECK ((funding = ANY (ARRAY['budget'::text, 'extra-budget'::text, 'sponsor'::text, 'gift'::text, 'exchange'::text, 'deposit'::text])));

alter table copy add constraint copy_inventory_number_check CHECK ((inventory_number <> ''::text));

alter table copy add constraint copy_price_check CHECK ((price >= (0)::numeric));

alter table copy add constraint copy_state_check CHECK ((state = ANY (ARRAY['in-work'::text, 'in-stock'::text, 'missing'::text, 'written-off'::text])));

alter table copy add constraint copy_use_check CHECK ((use = ANY (ARRAY['lend'::text, 'reading-room'::text])));

alter table import_queue add constraint import_queue_about_check CHECK ((about = ANY (ARRAY['record'::text, 'copy'::text])));

alter table import_queue add constraint import_queue_source_about_hash_key UNIQUE (source, about, hash);

alter table import_queue add constraint import_queue_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'set-aside'::text])));

alter table import_run add constraint import_run_format_check CHECK ((format = ANY (ARRAY['iso2709'::text, 'marcxml'::text])));

alter table import_run add constraint import_run_source_check CHECK ((source <> ''::text));

alter table job add constraint job_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])));

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

alter table record_raw add constraint record_raw_container_check CHECK ((container = ANY (ARRAY['iso2709'::text, 'marcxml'::text, 'irbis-text'::text, 'csv'::text, 'xlsx'::text, 'marc-json'::text])));

alter table record_raw add constraint record_raw_why_check CHECK ((why = ANY (ARRAY['import'::text, 'new'::text, 'edit'::text, 'batch'::text, 'undo'::text])));

alter table search_facet add constraint search_facet_facet_value_key UNIQUE (facet, value);

alter table search_heading add constraint search_heading_field_check CHECK ((field = ANY (ARRAY['title'::text, 'author'::text, 'subject'::text])));

alter table search_state add constraint search_state_one_check CHECK (one);

alter table session add constraint session_token_hash_key UNIQUE (token_hash);

alter table short_link add constraint short_link_target_kind_target_key UNIQUE (target_kind, target);

alter table account add constraint account_person_is_one FOREIGN KEY (person) REFERENCES person(id);

alter table announcement_stuck add constraint announcement_stuck_announcement_fkey FOREIGN KEY (announcement) REFERENCES announcement(id);

alter table copy add constraint copy_holder_fkey FOREIGN KEY (holder) REFERENCES node(id);

alter table copy add constraint copy_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table copy add constraint copy_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table figure_entry add constraint figure_entry_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES account(id);

alter table figure_entry add constraint figure_entry_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES figure_entry(id);

alter table file add constraint file_stored_by_fkey FOREIGN KEY (stored_by) REFERENCES account(id);

alter table import_queue add constraint import_queue_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id);

alter table import_queue add constraint import_queue_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table import_queue add constraint import_queue_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table import_queue add constraint import_queue_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table import_run add constraint import_run_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES account(id);

alter table import_run add constraint import_run_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table job add constraint job_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id);

alter table known_device add constraint known_device_account_fkey FOREIGN KEY (account) REFERENCES account(id);

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

alter table record_availability add constraint record_availability_node_fkey FOREIGN KEY (node) REFERENCES node(id);

alter table record_availability add constraint record_availability_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_raw add constraint record_raw_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id);

alter table record_raw add constraint record_raw_record_fkey FOREIGN KEY (record) REFERENCES record(id);

alter table record_raw add constraint record_raw_run_fkey FOREIGN KEY (run) REFERENCES import_run(id);

alter table recovery_code add constraint recovery_code_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table role_grant add constraint role_grant_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table role_grant add constraint role_grant_at_node FOREIGN KEY (node) REFERENCES node(id);

alter table role_grant add constraint role_grant_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES account(id);

alter table role_grant add constraint role_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES account(id);

alter table search_heading add constraint search_heading_doc_fkey FOREIGN KEY (doc) REFERENCES search_doc(id) ON DELETE CASCADE;

alter table second_step add constraint second_step_account_fkey FOREIGN KEY (account) REFERENCES account(id);

alter table session add constraint session_account_fkey FOREIGN KEY (account) REFERENCES account(id);

CREATE UNIQUE INDEX account_login ON public.account USING btree (login);

CREATE UNIQUE INDEX account_person ON public.account USING btree (person) WHERE (person IS NOT NULL);

CREATE INDEX act_key_at ON public.act_key USING btree (at);

CREATE INDEX announcement_order ON public.announcement USING btree (xact, id);

CREATE INDEX audit_account ON public.audit USING btree (account, id);

CREATE INDEX audit_node ON public.audit USING btree (node, id);

CREATE INDEX audit_subject ON public.audit USING btree (subject_kind, subject, id);

CREATE UNIQUE INDEX copy_barcode ON public.copy USING btree (barcode) WHERE (barcode IS NOT NULL);

CREATE UNIQUE INDEX copy_inventory ON public.copy USING btree (holder, inventory_number) WHERE (inventory_number IS NOT NULL);

CREATE INDEX copy_node ON public.copy USING btree (node);

CREATE INDEX copy_record ON public.copy USING btree (record, node);

CREATE UNIQUE INDEX copy_source ON public.copy USING btree (source, source_key) WHERE (source IS NOT NULL);

CREATE UNIQUE INDEX figure_entry_one ON public.figure_entry USING btree (figure, node, period, dimensions) WHERE (replaced_by IS NULL);

CREATE INDEX file_sha ON public.file USING btree (sha256);

CREATE INDEX import_queue_run ON public.import_queue USING btree (run);

CREATE INDEX import_queue_waiting ON public.import_queue USING btree (node, id) WHERE (state = 'waiting'::text);

CREATE INDEX import_run_node ON public.import_run USING btree (node, id);

CREATE INDEX job_open ON public.job USING btree (kind) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));

CREATE INDEX known_device_account ON public.known_device USING btree (account);

CREATE INDEX node_relation_node ON public.node_relation USING btree (node, kind);

CREATE INDEX node_relation_other ON public.node_relation USING btree (other, kind);

CREATE UNIQUE INDEX node_root ON public.node USING btree (root) WHERE root;

CREATE INDEX node_search_words ON public.node_search USING gin (words gin_trgm_ops);

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

CREATE INDEX record_merged ON public.record USING btree (merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX record_node ON public.record USING btree (node);

CREATE INDEX record_run ON public.record USING btree (run);

CREATE INDEX record_same ON public.record USING btree (same_as) WHERE (same_as <> id);

CREATE UNIQUE INDEX record_source ON public.record USING btree (source, source_number);

CREATE INDEX record_work ON public.record USING btree (work_key) WHERE (work_key IS NOT NULL);

CREATE INDEX role_grant_account ON public.role_grant USING btree (account);

CREATE INDEX role_grant_node ON public.role_grant USING btree (node);

CREATE INDEX search_doc_lex ON public.search_doc USING gin (lex) WITH (fastupdate=off);

CREATE INDEX search_doc_newest ON public.search_doc USING btree (year DESC NULLS LAST, id DESC);

CREATE INDEX search_doc_title ON public.search_doc USING btree (title_key, id);

CREATE INDEX search_heading_key ON public.search_heading USING btree (key);

CREATE INDEX second_step_account ON public.second_step USING btree (account);

CREATE INDEX session_account ON public.session USING btree (account) WHERE (ended_at IS NULL);

create view record_standing as
 SELECT id,
    same_as AS standing
   FROM record;

