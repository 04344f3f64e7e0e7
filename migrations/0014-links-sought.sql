-- Whenever records are written the links that seek them are asked for key by key. Entries that wait in the list of the
-- index would be read for every key, so none wait.
alter index record_link_seeks set (fastupdate = off);
