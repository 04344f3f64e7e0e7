-- The organisation tree: region, systems, libraries, branches, delivery points, departments, partners.
--
-- A node is nothing but its kind; all that can change is a fact with days on which it is true (valid). A report of
-- last year asks with a day of last year and prints as last year. An unbounded beginning means "as long as is known".

create extension if not exists btree_gist;

create table node (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('region', 'system', 'library', 'branch', 'point', 'department', 'partner')),
  -- A sign that imports and settings may rely on; names and numbers change, this does not.
  code text unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- The region of this house. Other regions are there for systems that have left to them.
  root boolean not null default false,
  partner_kind text check (partner_kind in ('library', 'museum', 'archive', 'university', 'school', 'publisher',
                                            'media', 'ngo', 'akimat', 'other')),
  -- Its address keeps answering and leads to the other node.
  merged_into bigint references node,
  made_at timestamptz not null default now(),
  made_by bigint references account,
  check ((kind = 'partner') = (partner_kind is not null)),
  check (not root or kind = 'region'),
  check (merged_into <> id)
);
create unique index node_root on node (root) where root;

-- What a node is called: what it is (title), its own name without quotes, the honorific name apart from both.
create table node_name (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  valid daterange not null check (not isempty(valid)),
  title jsonb not null default '{}',
  own jsonb not null default '{}',
  honorific jsonb not null default '{}',
  abbreviation jsonb not null default '{}',
  exclude using gist (node with =, valid with &&)
);

-- Everyday numbers: unique within a system at any one time, not within the region. The second rule of a number,
-- that its system is the one the node belongs to, is kept by the acts that move nodes.
create table node_number (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  system bigint not null references node,
  number integer not null check (number between 1 and 9999),
  valid daterange not null check (not isempty(valid)),
  constraint node_number_once exclude using gist (node with =, valid with &&),
  constraint node_number_taken exclude using gist (system with =, number with =, valid with &&)
);

-- Kinds of a branch or library (children's, rural, model …); a model library is one from a day to a day.
create table node_type (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  type text not null,
  valid daterange not null check (not isempty(valid)),
  exclude using gist (node with =, type with =, valid with &&)
);

-- Every tie between nodes, with its days. part-of: the tree. successor: `other` took over from `node` on the first
-- day. serves: a library cares for another place. hosted-by: a point stands in a partner's rooms. methodical-centre:
-- `node` guides the systems of the region `other`.
create table node_relation (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('part-of', 'successor', 'serves', 'hosted-by', 'methodical-centre')),
  node bigint not null references node,
  other bigint not null references node,
  valid daterange not null check (not isempty(valid)),
  note jsonb not null default '{}',
  made_by bigint references account,
  made_at timestamptz not null default now(),
  check (node <> other),
  exclude using gist (node with =, valid with &&) where (kind = 'part-of'),
  exclude using gist (kind with =, node with =, other with =, valid with &&)
);
create index node_relation_other on node_relation (other, kind);
create index node_relation_node on node_relation (node, kind);

-- Open is the rule and needs no row.
create table node_state (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  state text not null check (state in ('paused', 'closed')),
  valid daterange not null check (not isempty(valid)),
  reason jsonb not null default '{}',
  exclude using gist (node with =, valid with &&)
);

-- Where it stands. territory and area are what the office counts by (NET-03), settlement is where the door is.
create table node_place (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  valid daterange not null check (not isempty(valid)),
  territory text check (territory in ('oblast', 'city', 'district')),
  area jsonb not null default '{}',
  settlement jsonb not null default '{}',
  address jsonb not null default '{}',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  check ((latitude is null) = (longitude is null)),
  exclude using gist (node with =, valid with &&)
);

-- All other subjects of a node's page; the shape of each is in src/libraries/rules/details.ts.
create table node_detail (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  subject text not null check (subject in ('card', 'contacts', 'hours', 'services', 'brand', 'variants')),
  valid daterange not null check (not isempty(valid)),
  value jsonb not null,
  exclude using gist (node with =, subject with =, valid with &&)
);

-- Days on which the weekly hours do not hold: holidays, moved working days, repairs. No intervals: closed.
create table node_exception (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  days daterange not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
  intervals jsonb not null default '[]',
  reason jsonb not null default '{}',
  exclude using gist (node with =, days with &&)
);

-- One counter for every subject that is edited in a form: who saves an older state is told so.
create table node_version (
  node bigint not null references node,
  subject text not null,
  version integer not null,
  changed_at timestamptz not null default now(),
  changed_by bigint references account,
  primary key (node, subject)
);

-- A partner organisation that somebody of the staff proposes; approved, it becomes a node.
create table partner_proposal (
  id bigint generated always as identity primary key,
  parent bigint not null references node,
  kind text not null,
  name jsonb not null,
  settlement jsonb not null default '{}',
  address jsonb not null default '{}',
  phone text,
  website text,
  note text,
  proposed_by bigint references account,
  proposed_at timestamptz not null default now(),
  decision text check (decision in ('approved', 'declined')),
  reason text,
  decided_by bigint references account,
  decided_at timestamptz,
  node bigint references node,
  check ((decision is null) = (decided_at is null)),
  check ((decision is not distinct from 'approved') = (node is not null))
);
create index partner_proposal_open on partner_proposal (parent) where decision is null;

-- The folded words by which a node is found: present and former names, variants, abbreviations, number and place.
-- Derived; written by one function of the room whenever one of them changes.
create table node_search (
  node bigint primary key references node,
  words text not null,
  sort text collate "C" not null
);
create index node_search_words on node_search using gin (words gin_trgm_ops);

-- The nodes as they were on a day. A node that was part of nothing on that day was not there (the root always was).
create function node_on(day date)
returns table (id bigint, kind text, code text, root boolean, partner_kind text, merged_into bigint, parent bigint,
               number integer, title jsonb, own jsonb, honorific jsonb, abbreviation jsonb, state text, types text[])
language sql stable as $$
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
$$;

-- The node and all above it on a day, nearest first (depth 0 is the node itself). Where a node has no parent on that
-- day the parent of the nearest day speaks for it, so that a node to be opened next month can be prepared.
create function node_lineage(node bigint, day date)
returns table (id bigint, depth integer)
language sql stable as $$
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
$$;

-- To which system each node belongs on a day; systems belong to themselves.
create function node_system(day date)
returns table (node bigint, system bigint)
language sql stable as $$
  with recursive down (node, system) as (
    select n.id, n.id from node n where n.kind = 'system'
    union all
    select r.node, down.system
    from down join node_relation r on r.other = down.node and r.kind = 'part-of' and r.valid @> day
    join node n on n.id = r.node and n.kind <> 'system'
  )
  select down.node, down.system from down
$$;
