-- Records of a series are found by the titles of series that they print (src/catalogue/records/questions/series.ts).
create index record_series on record using gin (jsonb_path_query_array(description, '$.series[*].title'))
  where description -> 'series' <> '[]'::jsonb;
