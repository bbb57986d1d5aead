import { ruleInForce } from "../../model/ruleInForce";

import type { PlanTableId } from "../../model/sheets/formId";
import type { FloorKind } from "../../model/floorKind";
import type { BalancePlan, PlannedEvaluation } from "../../model/plan";
import type { Tone } from "../../model/sheets/sheetPlan";
import type { PlanColumn } from "../../strings/zh-CN/sheets/plan";
import type { Strings } from "../../strings/strings";
import { countCell, headingCell, labelCell, statusCell, textCell } from "../forms/formCells";
import type { FormCell, FormTable } from "../forms/formTable";
import { groupedNumber } from "../words/shownNumber";
import { additionSentences, moveSentences, planHeading, planPulls } from "./balancePlanWords";
import { itemName, itemRemark } from "./itemShortfallRows";
import { unitCostWords } from "./planSheet";
import { isCostUnknown, planTotals, type PlanTotal } from "./planTotals";
import { resourceLines } from "./resourceLines";

type Column = readonly [PlanColumn, number];

const TOTALS: readonly Column[] = [
  ["indicator", 22],
  ["unit", 6],
  ["toStandard", 12],
  ["toFloor", 12],
  ["recommended", 12],
  ["cost", 16],
  ["remark", 30],
];
const SCHOOLS: readonly Column[] = [
  ["number", 5],
  ["school", 18],
  ["stage", 7],
  ["indicator", 15],
  ["amount", 11],
  ["unit", 5],
  ["toStandard", 12],
  ["toFloor", 11],
  ["recommended", 11],
  ["cost", 13],
  ["remark", 26],
];
const ITEMS: readonly Column[] = [
  ["number", 5],
  ["school", 22],
  ["indicator", 30],
  ["amount", 12],
  ["unit", 6],
  ["toStandard", 12],
  ["remark", 34],
];
const WAYS = [8, 40, 10, 14, 8];

/**
 * The sheet of shortfalls as tables for the report: what the county lacks, what every school lacks, and how
 * coefficients over their limit can be brought under it. Tables without a line are left out.
 */
export function planTables(planned: PlannedEvaluation, strings: Strings): FormTable[] {
  if (planned.evaluation.schools.length === 0 && planned.plan.items.length === 0) return [];
  return [
    totalsTable(planned, strings),
    schoolsTable(planned, strings),
    itemsTable(planned, strings),
    balanceTable(planned, strings),
  ].filter(({ rows, notes }) => rows.length > 1 || notes.length > 0);
}

function table(
  id: PlanTableId,
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly FormCell[])[],
  floor: FloorKind,
  strings: Strings,
): FormTable {
  const headings = strings.sheets.plan.headings(floor);
  return {
    id,
    title,
    subtitle: "",
    widths: columns.map(([, width]) => width),
    headingRows: 1,
    rows: [columns.map(([column]) => headingCell(headings[column])), ...rows],
    notes: [],
  };
}

function totalsTable(planned: PlannedEvaluation, strings: Strings): FormTable {
  const { plan: words } = strings.sheets;
  const totals = planTotals(planned.plan, planned.evaluation.standard, strings);
  const { missing } = strings.sheets.common;
  const rowOf = ({ name, unit, toStandard, toFloor, recommended, cost, remark, isUnknown }: PlanTotal): FormCell[] => [
    labelCell(name),
    unitCell(unit, strings),
    isUnknown ? statusCell(missing, "undetermined") : quantityCell(toStandard),
    quantityCell(isUnknown ? null : toFloor, isUnknown ? "" : strings.sheets.common.none),
    quantityCell(isUnknown ? null : recommended, isUnknown ? "" : strings.sheets.common.none),
    quantityCell(isUnknown ? null : cost, ""),
    textCell(remark),
  ];
  const whole = [
    { ...labelCell(words.totals.costOfAll), columns: 5 },
    isCostUnknown(planned.plan) ? statusCell(missing, "undetermined") : quantityCell(planned.plan.cost),
    textCell(null),
  ];
  return {
    ...table(
      "shortfallTotals",
      words.totals.title,
      TOTALS,
      [
        ...totals.filter(({ isOfResources }) => isOfResources).map(rowOf),
        whole,
        ...totals.filter(({ isOfResources }) => !isOfResources).map(rowOf),
      ],
      planned.plan.floor,
      strings,
    ),
    notes: [words.explanation(ruleInForce(planned.evaluation)), unitCostWords(planned, strings)],
  };
}

function schoolsTable({ plan }: PlannedEvaluation, strings: Strings): FormTable {
  const {
    plan: words,
    common: { missing },
  } = strings.sheets;
  const lines = resourceLines(plan, strings);
  // A county that lacks most of its data would print pages that say nothing else.
  const known = lines.filter(({ shortfall: { toStandard, amount } }) => toStandard !== null || amount !== null);
  const rows = known.map(({ shortfall, tone, recommended, cost, remark }, at) => {
    const { school, stage, indicator, amount, unit, toStandard, toFloor } = shortfall;
    return [
      countCell(at + 1),
      labelCell(school.name),
      statusCell(stage === null ? words.wholeSchool : strings.catalogue.stages[stage]),
      labelCell(strings.catalogue.indicator(indicator).shortName),
      quantityCell(amount, missing),
      unitCell(unit, strings),
      quantityCell(toStandard, missing, tone),
      quantityCell(toFloor, missing),
      quantityCell(recommended, missing),
      quantityCell(cost, missing),
      textCell(remark),
    ];
  });
  const schools = new Set(known.map(({ shortfall }) => shortfall.school.key)).size;
  const leftOut = lines.length - known.length;
  return {
    ...table("shortfalls", words.schools.title(schools), SCHOOLS, rows, plan.floor, strings),
    notes: leftOut === 0 ? [] : [words.schools.leftOut(leftOut, strings.sheets.common.names.missing)],
  };
}

function itemsTable({ plan: { items, floor } }: PlannedEvaluation, strings: Strings): FormTable {
  const {
    plan: words,
    common: { missing },
  } = strings.sheets;
  const rows = items.map((shortfall, at) => [
    countCell(at + 1),
    labelCell(shortfall.school.name),
    labelCell(itemName(shortfall, strings)),
    quantityCell(shortfall.amount, missing),
    unitCell(shortfall.unit, strings),
    quantityCell(shortfall.missing, missing, "unmet"),
    textCell(itemRemark(shortfall, strings)),
  ]);
  return table("itemShortfalls", words.items.title(items.length), ITEMS, rows, floor, strings);
}

function balanceTable(planned: PlannedEvaluation, strings: Strings): FormTable {
  const {
    plan: { headings: headingsFor, balance: words },
  } = strings.sheets;
  const headings = headingsFor(planned.plan.floor);
  const columns = [words.way, headings.school, headings.stage, words.quantity, headings.unit];
  return {
    id: "balancePlan",
    title: words.title,
    subtitle: words.notice,
    widths: WAYS,
    headingRows: 1,
    notes: [],
    rows: [
      columns.map((heading) => headingCell(heading)),
      ...planned.plan.balance.flatMap((plan) => wayRows(plan, planned, strings)),
    ],
  };
}

/** A plan's heading and what it comes to over the whole width, then a row for each school that gets, gives or takes. */
function wayRows(plan: BalancePlan, { evaluation }: PlannedEvaluation, strings: Strings): FormCell[][] {
  const { plan: words } = strings.sheets;
  const stage = strings.catalogue.stages[plan.stage];
  const sentences = [
    planPulls(plan, evaluation, strings),
    ...additionSentences(plan, strings),
    ...moveSentences(plan, strings),
  ].filter((one) => one !== null);
  const row = (way: string, school: string, where: string, units: number): FormCell[] => [
    statusCell(way),
    textCell(school),
    statusCell(where),
    quantityCell(units),
    unitCell(plan.unit, strings),
  ];
  return [
    [headingCell(planHeading(plan, strings), { columns: WAYS.length })],
    [labelCell(sentences.join("\n"), { columns: WAYS.length })],
    ...plan.additions.map(({ school, isWholeSchool, units }) =>
      row(words.balance.addTo, school.name, isWholeSchool ? words.wholeSchool : stage, units),
    ),
    ...(plan.moves ?? []).map(({ from, to, units }) =>
      row(words.balance.move, words.balance.fromTo(from.name, to.name), stage, units),
    ),
  ];
}

function unitCell(unit: string, strings: Strings): FormCell {
  return statusCell(strings.catalogue.unit(unit));
}

/** A quantity with its thousands marked, or words where it is not known. */
function quantityCell(value: number | null, missing = "", tone: Tone = "plain"): FormCell {
  return value === null ? statusCell(missing, missing === "" ? "plain" : tone) : statusCell(groupedNumber(value), tone);
}
