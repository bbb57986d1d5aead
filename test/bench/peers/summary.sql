-- Every number that 汇总.xlsx shows, from the CSV tables alone: four queries, in the order of test/fixtures/citySummary.ts.
WITH deciding AS (SELECT DISTINCT file, item, outcome, basis FROM 'items.csv' WHERE decides),
of_items AS (
  SELECT file, count(*) FILTER (outcome = 'met') AS met, count(*) FILTER (outcome = 'met' AND basis = 'declared') AS declared,
    count(*) FILTER (outcome = 'unmet') AS unmet, count(*) FILTER (outcome = 'undetermined') AS undetermined,
    count(*) FILTER (outcome = 'pending') AS pending, count(*) FILTER (outcome = 'notApplicable') AS not_applicable
  FROM deciding GROUP BY file),
of_schools AS (
  SELECT file, stage, count(*) FILTER (outcome = 'unmet') AS unmet, count(*) FILTER (outcome = 'undetermined') AS open
  FROM 'schools.csv' GROUP BY file, stage),
of_balance AS (
  SELECT file, count(*) FILTER (outcome = 'unmet') AS unmet, count(*) FILTER (outcome = 'undetermined') AS open
  FROM 'balance.csv' GROUP BY file),
composites AS (
  SELECT file, stage, CASE WHEN count(*) = count(cv) THEN avg(cv) END AS composite FROM 'balance.csv' GROUP BY file, stage),
errors AS (SELECT file, count(*) AS errors FROM 'findings.csv' WHERE rank = 'error' GROUP BY file)
SELECT c.file, i.met, i.declared, i.unmet, i.undetermined, i.pending, i.not_applicable,
  CASE WHEN p.unmet > 0 OR p.open = 0 THEN p.unmet END, CASE WHEN j.unmet > 0 OR j.open = 0 THEN j.unmet END,
  CASE WHEN b.unmet > 0 OR b.open = 0 THEN b.unmet END, cp.composite, cj.composite, coalesce(e.errors, 0)
FROM 'counties.csv' c LEFT JOIN of_items i ON i.file = c.file LEFT JOIN of_balance b ON b.file = c.file LEFT JOIN errors e ON e.file = c.file
  LEFT JOIN of_schools p ON p.file = c.file AND p.stage = 'primary' LEFT JOIN of_schools j ON j.file = c.file AND j.stage = 'junior'
  LEFT JOIN composites cp ON cp.file = c.file AND cp.stage = 'primary'
  LEFT JOIN composites cj ON cj.file = c.file AND cj.stage = 'junior';

SELECT school_year::TEXT, count(*), count(cv),
  CASE WHEN count(pupils) > 0
    THEN sqrt(greatest(0, sum(pupils) * sum(amount2_per_pupil) / sum(amount) ** 2 - 1)) END,
  CASE WHEN count(pupils) > 1
    THEN sqrt(greatest(0, sum(pupils) * sum(amount ** 2 / pupils) / sum(amount) ** 2 - 1)) END,
  count(*) FILTER (outcome = 'unmet')
FROM 'balance.csv' GROUP BY school_year, stage, indicator;

WITH of_items AS (
  SELECT file, count(DISTINCT item) FILTER (outcome = 'met') AS met, count(DISTINCT item) FILTER (outcome = 'unmet') AS unmet,
    count(DISTINCT item) FILTER (outcome = 'undetermined') AS undetermined
  FROM 'items.csv' WHERE decides GROUP BY file)
SELECT rank() OVER (ORDER BY i.met DESC, i.unmet), county, school_year::TEXT, i.met, i.unmet, i.undetermined
FROM 'counties.csv' c JOIN of_items i ON i.file = c.file;

SELECT count(DISTINCT file) FILTER (outcome = 'unmet') AS unmet, count(DISTINCT file) FILTER (outcome = 'undetermined') AS open,
  count(DISTINCT file) FILTER (outcome <> 'notApplicable')
FROM 'items.csv' WHERE decides GROUP BY item HAVING unmet + open > 0;
