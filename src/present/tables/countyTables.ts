import { addressOf } from "../../model/tables/cellRef";
import type { Evaluation, ItemPart, ItemResult } from "../../model/evaluation";
import { knownValue, type Figure } from "../../model/figures/figure";
import { ofIndicator } from "../../model/ofIndicator";
import type { Strings } from "../../strings/strings";
import { countySummary } from "../batch/countySummary";
import { finite } from "../json/evaluationFigures";
import { findingSentence, messageSentence } from "../words/sentences";
import { balanceSums } from "./balanceSums";
import type { FlatRow, FlatRows, FlatValue } from "./flatTables";

/**
 * What one evaluation adds to the five tables, numbers unrounded, sentences in one language; see `flatTables` for the
 * columns.
 * @param file name of the workbook
 */
export function countyTables(evaluation: Evaluation, file: string, strings: Strings): FlatRows {
  const key: FlatRow = [evaluation.county, evaluation.period, evaluation.standard.edition, file];
  const keyed = (rows: readonly FlatRow[]): FlatRow[] => rows.map((row) => [...key, ...row]);
  return {
    counties: keyed([countyRow(evaluation)]),
    items: keyed(evaluation.items.flatMap((item) => itemRows(item, strings))),
    balance: keyed(
      balanceSums(evaluation).map((one) => [
        one.stage,
        one.indicator,
        one.n,
        ...[one.mean, one.sd, one.cv, one.limit].map(finite),
        one.outcome,
        ...[one.pupils, one.amount, one.squares].map(finite),
      ]),
    ),
    schools: keyed(schoolRows(evaluation)),
    findings: keyed(findingRows(evaluation, strings)),
  };
}

function countyRow(evaluation: Evaluation): FlatRow {
  const { verdict, counts, metByDeclaration, partsUnmet, coefficientsOver, errors, composite } =
    countySummary(evaluation);
  return [
    verdict,
    counts.met,
    metByDeclaration,
    counts.unmet,
    counts.undetermined,
    counts.pending,
    counts.notApplicable,
    partsUnmet.primary,
    partsUnmet.junior,
    coefficientsOver,
    errors,
    finite(composite.primary),
    finite(composite.junior),
  ];
}

/** A row for each comparison of an item, numbered from 1; one without numbers where it has none. */
function itemRows(item: ItemResult, strings: Strings): FlatRow[] {
  const { id, area, decides, basis, outcome, declared, agrees } = item;
  const shared: FlatRow = [id, strings.catalogue.item(id).title, area, decides, basis, outcome, declared, agrees];
  const parts = item.parts.length === 0 ? [null] : item.parts;
  return parts.map((part, at) => [...shared, at + 1, ...partValues(part, strings)]);
}

function partValues(part: ItemPart | null, strings: Strings): FlatValue[] {
  if (part === null) return [null, null, null, null, null, null, null];
  const { stage, label, value, limit, distance, unit, outcome } = part;
  return [stage, messageSentence(label, strings), finite(value), finite(limit), finite(distance), unit, outcome];
}

function schoolRows({ schools, standard }: Evaluation): FlatRow[] {
  return schools.map(({ school, part, ratios, met, outcome }) => [
    school.code,
    school.name,
    part.stage,
    school.type,
    known(part.students),
    ...standard.indicators.flatMap(({ id }) => [known(part.amounts[id]), finite(ofIndicator(ratios, id))]),
    met,
    outcome,
  ]);
}

function findingRows({ findings, schools }: Evaluation, strings: Strings): FlatRow[] {
  const names = new Map(schools.map(({ school }) => [school.key, school.name]));
  return findings.map((one) => {
    const { item, school, stage, field } = one.about;
    return [
      one.rank,
      one.code,
      item ?? null,
      school === undefined ? null : (names.get(school) ?? school),
      stage ?? null,
      field ?? null,
      findingSentence(one, strings),
      one.where?.sheet ?? null,
      one.where === null ? null : addressOf(one.where),
    ];
  });
}

function known(figure: Figure | undefined): number | null {
  return finite(knownValue(figure));
}
