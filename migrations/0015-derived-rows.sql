-- Rows that are derived, written and taken away by one room in the transaction of what they are derived from, and can be
-- made again: they need no check of each row against tables from which nothing is ever deleted. The checks were a sixth
-- of the database's work in an import (record_heading does without them already).
alter table record_availability drop constraint record_availability_record_fkey;
alter table record_availability drop constraint record_availability_node_fkey;
alter table record_key drop constraint record_key_record_fkey;
alter table record_whole_key drop constraint record_whole_key_record_fkey;
