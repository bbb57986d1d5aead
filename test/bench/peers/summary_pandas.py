"""Every number that 汇总.xlsx shows, from the CSV tables alone, as JSON: the four lists of test/fixtures/citySummary.ts."""
import json
import os
import sys

import pandas


def failing(rows):
    """How many fail; None where there is nothing, or where none fails and one is open."""
    unmet = int((rows.outcome == "unmet").sum())
    return None if unmet == 0 and (rows.empty or (rows.outcome == "undetermined").any()) else unmet


def root(value):
    return max(0, value) ** 0.5


def coefficients(rows):
    known = rows.dropna(subset=["pupils"])
    pupils, amount = known.pupils.sum(), known.amount.sum()
    return [
        len(rows), int(rows.cv.count()),
        root(pupils * known.amount2_per_pupil.sum() / amount ** 2 - 1) if len(known) else None,
        root(pupils * (known.amount ** 2 / known.pupils).sum() / amount ** 2 - 1) if len(known) > 1 else None,
        int((rows.outcome == "unmet").sum()),
    ]


def text(value):
    return None if pandas.isna(value) else value


def main(folder):
    counties, items, balance, schools, findings = (
        pandas.read_csv(os.path.join(folder, name + ".csv"), dtype={"school_year": str, "code": str}, encoding="utf-8-sig")
        for name in ("counties", "items", "balance", "schools", "findings"))
    deciding = items[items.decides].drop_duplicates(["file", "item"])
    lines, ranks = [], []
    for county in counties.itertuples():
        own = deciding[deciding.file == county.file]
        count = own.outcome.value_counts().reindex(
            ["met", "unmet", "undetermined", "pending", "notApplicable"], fill_value=0).astype(int).tolist()
        of_balance = balance[balance.file == county.file]
        means = [of_balance[of_balance.stage == stage].cv.mean(skipna=False) for stage in ("primary", "junior")]
        of_schools = [schools[(schools.file == county.file) & (schools.stage == stage)] for stage in ("primary", "junior")]
        lines.append([
            county.file, count[0], int(((own.outcome == "met") & (own.basis == "declared")).sum()), *count[1:],
            *map(failing, of_schools), failing(of_balance), *map(text, means),
            int(((findings.file == county.file) & (findings["rank"] == "error")).sum())])
        ranks.append([text(county.county), text(county.school_year), *count[:3]])
    ranks.sort(key=lambda line: (-line[2], line[3]))
    places = [1 + next(at for at, other in enumerate(ranks) if other[2:4] == line[2:4]) for line in ranks]
    groups = balance.groupby(["school_year", "stage", "indicator"], dropna=False, sort=False)
    outcomes = pandas.crosstab(deciding.item, deciding.outcome).reindex(
        columns=["unmet", "undetermined", "notApplicable"], fill_value=0)
    outcomes["counties"] = deciding.groupby("item").size() - outcomes.notApplicable
    open_items = outcomes[outcomes.unmet + outcomes.undetermined > 0]
    print(json.dumps([
        lines,
        [[text(key[0]), *coefficients(rows)] for key, rows in groups],
        [[place, *line] for place, line in zip(places, ranks)],
        open_items[["unmet", "undetermined", "counties"]].astype(int).values.tolist(),
    ]))


main(*sys.argv[1:2])
