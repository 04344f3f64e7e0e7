-- Sheets of labels as a library has them: an A4 sheet in rows and columns, all in millimetres. The size of one label
-- follows from what the margins and gaps leave.
create table label_format (
  id bigint generated always as identity primary key,
  node bigint not null references node,
  name text not null,
  columns smallint not null check (columns between 1 and 20),
  rows smallint not null check (rows between 1 and 40),
  left_margin double precision not null check (left_margin between 0 and 100),
  right_margin double precision not null check (right_margin between 0 and 100),
  top_margin double precision not null check (top_margin between 0 and 100),
  bottom_margin double precision not null check (bottom_margin between 0 and 100),
  column_gap double precision not null check (column_gap between 0 and 50),
  row_gap double precision not null check (row_gap between 0 and 50),
  version integer not null default 1
);
create unique index label_format_name on label_format (node, lower(name));
