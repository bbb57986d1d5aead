"""The country of country.ts as a DataFrame, judged as a columnar program would: seven ratios, the rule for a school and
the coefficients of variation of both stages. Prints the milliseconds of the first and of the best run, as JSON.
"""
import json
import sys
import time

import numpy
import pandas

STANDARD = numpy.array(((4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3), (5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4)))
PER = numpy.array((100, 100, 100, 1, 1, 1, 100))
SHARES = (0.07, 0.015, 0.012, 7, 12, 0.35, 0.036)
AMOUNTS = [f"R{at}" for at in range(1, 8)]


def country(rows):
    at = numpy.arange(rows)
    pupils = 120 + at * 7919 % 1700
    spread = 0.8 + at * 104729 % 1000 / 2000
    amounts = {name: numpy.round(pupils * share * spread) for name, share in zip(AMOUNTS, SHARES)}
    amounts["R6"] = amounts["R6"] * 10000
    return pandas.DataFrame({"name": [f"第{one}学校" for one in at], "stage": at % 2, "pupils": pupils, **amounts})


def judge(schools):
    found = []
    for stage, part in schools.groupby("stage"):
        pupils = part["pupils"].to_numpy()[:, None]
        each = part[AMOUNTS].to_numpy() / pupils
        ratios = PER * each
        met = (ratios >= STANDARD[stage]).sum(axis=1)
        passes = (met >= 6) & (ratios >= 0.85 * STANDARD[stage]).all(axis=1)
        mean = part[AMOUNTS].to_numpy().sum(axis=0) / pupils.sum()
        spread = numpy.sqrt((pupils * (each - mean) ** 2).sum(axis=0) / pupils.sum()) / mean
        found.append((part.assign(met=met, passes=passes), spread))
    return found


def timed(schools):
    begun = time.perf_counter()
    judge(schools)
    return 1000 * (time.perf_counter() - begun)


def main(rows):
    schools = country(int(rows))
    first = timed(schools)
    print(json.dumps({"cold": first, "best": min(timed(schools) for _ in range(5 if int(rows) > 10000 else 50))}))


main(*sys.argv[1:2])
