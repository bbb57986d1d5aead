import { addressOf, type CellRef } from "../../src/model/tables/cellRef";
import type { Evaluation, Evidence, ItemPart, ItemResult, SchoolPartResult } from "../../src/model/evaluation";
import { cellsOf, type Figure } from "../../src/model/figures/figure";
import { ofIndicator } from "../../src/model/ofIndicator";
import type { Outcome } from "../../src/model/outcome";
import type { BalancePlan, SchoolPlan } from "../../src/model/plan";
import type { Finding, FindingCode } from "../../src/model/findings/finding";
import { findingWords } from "../../src/present/findings/findingWords";
import { itemTitle } from "../../src/present/words/itemTitle";
import { OUTCOME_SYMBOLS } from "../../src/present/words/outcomeWords";
import { messageSentence, partLabel } from "../../src/present/words/sentences";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { zhCN } from "../../src/strings/zh-CN";

const SIGNS = { atLeast: "≥", atMost: "≤", below: "<" } as const;

/** What a table is taken for, and which columns no table has, is said of nearly every small county. */
const OF_EVERY_COUNTY: readonly FindingCode[] = ["plainRangeRead", "fieldWithoutColumn"];

/**
 * A judgement as text, one fact a line: of every item outcome, comparisons with numbers as they are (never rounded to
 * what a sheet shows), arithmetic, reasons and cells; of every school part each indicator; coefficients, findings and
 * plan.
 * @param nothing the judgement of an empty county: what it says in the same way is left out, and of an item that
 * nothing is known of one line stands for all; null for the whole text
 */
export function judgedText(evaluation: Evaluation, nothing: Evaluation | null): string {
  const linesOf = nothing === null ? itemLines : shortLines;
  const said = new Set((nothing?.items ?? []).map(linesOf).map((lines) => lines.join("\n")));
  const found = new Set((nothing?.findings ?? []).map((one) => findingLine(one, evaluation)));
  // Without a table of earlier years nobody misses the year in these counties.
  const unsaid = evaluation.dataset.history.length > 0 ? [] : ["recordWithoutPeriod"];
  const isOfEvery = ({ code }: Finding) => OF_EVERY_COUNTY.includes(code) || unsaid.includes(code);
  const findings = evaluation.findings.filter((one) => nothing === null || !isOfEvery(one));
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ["结论", verdictLines(evaluation)],
    [
      "指标",
      evaluation.items
        .map(linesOf)
        .filter((lines) => !said.has(lines.join("\n")))
        .flat(),
    ],
    ["学校", [...evaluation.schools.flatMap(schoolLines), ...otherSchoolLines(evaluation)]],
    ["差异系数", balanceLines(evaluation)],
    ["核查", findings.map((one) => findingLine(one, evaluation)).filter((line) => !found.has(line))],
    ["计划", planLines(evaluation)],
  ];
  const text = sections.filter(([, lines]) => lines.length > 0).map(([name, lines]) => [`# ${name}`, ...lines, ""]);
  return text.flat().join("\n");
}

const outcomeText = (outcome: Outcome): string => `${OUTCOME_SYMBOLS[outcome]} ${zhCN.catalogue.outcomes[outcome]}`;

function verdictLines({ verdict, counts, metByDeclaration }: Evaluation): string[] {
  const counted = Object.entries(counts).filter(([, count]) => count > 0);
  const words = counted.map(([outcome, count]) => `${zhCN.catalogue.outcomes[outcome as Outcome]} ${count}`);
  return [`${outcomeText(verdict)}；${words.join("，")}；按自评 ${metByDeclaration}`];
}

/** An item and below it, indented, everything that its outcome rests on. */
function itemLines(item: ItemResult): string[] {
  const outcome = `${OUTCOME_SYMBOLS[item.outcome]} ${zhCN.catalogue.outcomes[item.outcome]}`;
  const declared = item.declared === null ? "" : `；自评${zhCN.catalogue.outcomes[item.declared]}`;
  const agrees = item.agrees === null ? "" : item.agrees ? "，一致" : "，不一致";
  const head = `${item.id} ${itemTitle(item.id, zhCN.catalogue)}：${outcome}（${item.basis}）${declared}${agrees}`;
  return [
    head,
    ...partLines(item.parts),
    ...item.steps
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => `    = ${line}`),
    ...item.notes.map((note) => `    ${messageSentence(note, zhCN)}`),
    ...evidenceLines(item.evidence),
  ];
}

/** An item of which no number is known: how many comparisons it has. */
function shortLines(item: ItemResult): string[] {
  const lines = itemLines(item);
  const isOpen = item.outcome === "undetermined" && item.parts.length > 0 && item.basis === "computed";
  const isUnknown = item.parts.every(({ value, bound }) => value === null && bound === null);
  if (!isOpen || !isUnknown) return lines;
  const notes = item.area === "resources" ? [] : item.notes.filter(({ code }) => code !== "schoolColumnsNeeded");
  const reasons = notes.map((note) => `    ${messageSentence(note, zhCN)}`);
  return [`${lines[0]}：${item.parts.length}处无数`, ...reasons];
}

function partLines(parts: readonly ItemPart[]): string[] {
  return parts.map((part) => {
    const bound = part.bound === null ? "" : part.bound.isAtMost ? "至多" : "至少";
    const value = bound + exact(part.value ?? part.bound?.value);
    const limit = part.limit === null ? "—" : `${SIGNS[part.direction]}${part.limit}`;
    const label = partLabel(part, zhCN) || "—";
    const distance = part.distance === null ? "" : ` 差${exact(part.distance)}`;
    const own = part.steps === undefined ? "" : `（${part.steps.join("；")}）`;
    return `    ${OUTCOME_SYMBOLS[part.outcome]} ${label}：${value} 对 ${limit} ${part.unit}${distance}${own}`.trimEnd();
  });
}

/** The cells with what they hold, grouped by what they are called. */
function evidenceLines(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ ref, label, value }) => `    @${placeOf(ref)} ${label} ${value ?? "空"}`);
}

function placeOf(ref: CellRef): string {
  return `${ref.sheet}!${addressOf(ref)}`;
}

function range({ low, high }: Pick<Figure, "low" | "high">): string {
  return low === high ? exact(low) : `${exact(low)}～${exact(high)}`;
}

/** A number without its binary noise; "?" where it is not known. */
function exact(value: number | null | undefined): string {
  return value === null || value === undefined ? "?" : String(Number(value.toPrecision(12)));
}

function schoolLines({ school, part, ratios, standardOutcomes, floorOutcomes, met, outcome, notes }: SchoolPartResult) {
  const known = Object.keys(ratios).flatMap((id) => {
    const [amount, ratio] = [ofIndicator(part.amounts, id), ofIndicator(ratios, id)];
    const stated = part.statedRatios[id];
    if (amount.high === Infinity && amount.low === 0 && stated === undefined) return [];
    const signs = [standardOutcomes, floorOutcomes].map((some) => OUTCOME_SYMBOLS[ofIndicator(some, id)]).join("");
    const cells = cellsOf(amount).map(placeOf).join(" ");
    const printed = stated === undefined ? "" : ` 填报${stated.value ?? "?"}${stated.isJudged ? "，按此判定" : ""}`;
    return [`    ${id} ${signs} ${range(amount)} → ${exact(ratio)} @${cells}${printed}`];
  });
  const pupils = [`${range(part.students)}人`, ...cellsOf(part.students).map(placeOf)].join(" ");
  const stage = zhCN.catalogue.stages[part.stage];
  const membership = typeof part.membership === "string" ? part.membership : part.membership.excluded;
  return [
    `${school.name} ${stage}（${membership}，${pupils}）：${outcomeText(outcome)} ${met}项达标`,
    ...known,
    ...notes.map((note) => `    ${messageSentence(note, zhCN)}`),
  ];
}

function otherSchoolLines({ excluded, campuses }: Evaluation): string[] {
  return [
    ...excluded.map(
      ({ name, students, reason }) => `${name}：${students ?? "?"}人 ${zhCN.catalogue.exclusionReasons[reason]}`,
    ),
    ...campuses.map(({ school, campus, part, ratios, belowFloor }) => {
      const known = Object.entries(ratios).filter(([, ratio]) => ratio !== null);
      const numbers = known.map(([id, ratio]) => `${id} ${exact(ratio)}`).join(" ");
      return `${school.name} ▸ ${campus.name} ${zhCN.catalogue.stages[part.stage]} ${range(part.students)}人 ${numbers}；低于底线 ${belowFloor.join(" ")}`;
    }),
  ];
}

function balanceLines({ balance, composite, trends, dataset }: Evaluation): string[] {
  const known = balance.filter(({ mean, bounds, outcome }) => mean !== null || bounds !== null || outcome === "met");
  return [
    ...known.map(
      ({ stage, indicator, rows, mean, standardDeviation, coefficientOfVariation, bounds, limit, outcome }) => {
        const name = `${zhCN.catalogue.stages[stage]}${indicator}`;
        const numbers =
          bounds === null
            ? `均值${exact(mean)} 标准差${exact(standardDeviation)} 系数${exact(coefficientOfVariation)}`
            : `均值${range(bounds.mean)} 标准差${range(bounds.standardDeviation)} 系数${range(bounds.coefficientOfVariation)}`;
        return `${OUTCOME_SYMBOLS[outcome]} ${name} ${rows}行：${numbers} 对 ≤${limit}`;
      },
    ),
    ...Object.entries(composite).flatMap(([stage, value]) => (value === null ? [] : [`综合 ${stage} ${exact(value)}`])),
    ...trends
      .filter(({ previous }) => previous !== null || dataset.history.length > 0)
      .map(({ stage, indicator, years }) => {
        const numbers = years.map(
          ({ year, coefficientOfVariation, mean, source, cell }) =>
            `${year} ${exact(coefficientOfVariation)}/${exact(mean)} ${cell === null ? source : placeOf(cell)}`,
        );
        return `历年 ${zhCN.catalogue.stages[stage]}${indicator}：${numbers.join("，")}`;
      }),
  ];
}

function findingLine(finding: Finding, { items }: Evaluation): string {
  const rank = zhCN.catalogue.findingRanks[finding.rank].slice(0, 1);
  const place = finding.where === null ? "全表" : placeOf(finding.where);
  const { item, school } = finding.about;
  return `${rank} ${place}〔${[item, school].filter((one) => one != null).join(" ")}〕${findingWords(finding, items, zhCN)}`;
}

function planLines(evaluation: Evaluation): string[] {
  const plan = compliancePlan(evaluation);
  return [
    ...plan.schools.flatMap((one) => schoolPlanLines(one)),
    ...Object.entries(plan.totals).flatMap(([id, total]) =>
      total.toStandard + total.recommended === 0 || plan.schools.length < 2
        ? []
        : [
            `合计 ${id} 到标准${total.toStandard} 到底线${total.toFloor} 建议${total.recommended} ${total.cost}元 不明${total.unknown}`,
          ],
    ),
    ...(plan.cost === 0 ? [] : [`费用合计 ${plan.cost}元`]),
    ...plan.items.map(
      ({ item, kind, school, amount, limit, missing, isAtLeast, unit }) =>
        `${item} ${kind} ${school.name}：${amount ?? "?"} 对 ${limit ?? "?"}，差${isAtLeast ? "至少" : ""}${missing}${unit}`,
    ),
    ...plan.balance.flatMap(balancePlanLines),
  ];
}

/** Schools of which nothing is known lack nothing that can be said. */
function schoolPlanLines({ school, shortfalls, cheapest }: SchoolPlan): string[] {
  const known = shortfalls.filter(({ toStandard }) => toStandard !== null);
  if (known.length === 0) return [];
  const lines = shortfalls.flatMap((one, at) => {
    if (one.toStandard === null) return [];
    const added = cheapest === null ? "" : ` 建议${cheapest.additions[at] ?? 0}`;
    const allowed = one.allowed === 0 ? "" : ` 例外${one.allowed}`;
    const stage = one.stage === null ? "全校" : zhCN.catalogue.stages[one.stage];
    return [
      `    ${one.indicator} ${stage}（${zhCN.catalogue.stages[one.binding]}）有${exact(one.amount)}${allowed} 到标准${one.toStandard} 到底线${one.toFloor ?? "?"}${added}${one.unit}`,
    ];
  });
  const floors = Object.entries(cheapest?.atFloor ?? {}).map(([stage, id]) => ` ${stage} ${id}可留在底线`);
  return [`${school.name}：${cheapest === null ? "不明" : `${cheapest.cost}元`}${floors.join("")}`, ...lines];
}

function balancePlanLines(plan: BalancePlan): string[] {
  const { stage, indicator, limit, before, additions, added, addedForStandards, lowerBound, isLeast } = plan;
  const { afterAdditions, areAdditionsEnough, otherStage, moves, afterMoves, areMovesEnough, partsNotMoved } = plan;
  const name = `${zhCN.catalogue.stages[stage]}${indicator}`;
  return [
    `均衡 ${name} ${exact(before)} 对 ${limit}：增加${added}（标准所需${addedForStandards}，至少${exact(lowerBound)}，${isLeast ? "最少" : "未证最少"}）后${exact(afterAdditions)}${areAdditionsEnough ? "" : " 不够"}`,
    ...additions.map(
      ({ school, units, isWholeSchool }) => `    ${school.name}${isWholeSchool ? "（全校）" : ""} +${units}`,
    ),
    ...(otherStage === null
      ? []
      : [`    另一学段 ${exact(otherStage.before)} → ${exact(otherStage.after)} 对 ${otherStage.limit}`]),
    ...(moves ?? []).map(({ from, to, units }) => `    ${from.name} → ${to.name} ${units}`),
    ...(moves === null
      ? []
      : [`    调配后${exact(afterMoves)}${areMovesEnough === true ? "" : " 不够"}，不动${partsNotMoved}`]),
  ];
}
