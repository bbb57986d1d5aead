import { floorKind, type JudgedFloors } from "../../model/ruleInForce";
import type { SchoolPartResult } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { type FloorKind } from "../../model/floorKind";
import type { IndicatorId, SchoolType } from "../../model/identifiers";
import { indicatorOf } from "../../regulation/standard";
import { SPLIT_WEIGHTS } from "../../regulation/splitting";
import type { Strings } from "../../strings/strings";
import { messageSentence } from "../words/sentences";
import { shownNumber } from "../words/shownNumber";

/**
 * 备注 as the official table asks for it (注明有哪几项指标达标, 哪几项指标达到85%), with what was split and how, and the
 * notes of the judgement.
 */
export function schoolRemarks(result: SchoolPartResult, judged: JudgedFloors, strings: Strings): string {
  const { schools } = strings.sheets;
  const open = result.part.membership === "unknown" ? [schools.membershipUnknown] : [];
  const notes = result.notes.map((note) => messageSentence(note, strings));
  return [indicatorLists(result, judged, strings), ...open, ...splitRemark(result, judged, strings), ...notes].join(
    "\n",
  );
}

function indicatorLists(
  { standardOutcomes, floorOutcomes }: SchoolPartResult,
  judged: JudgedFloors,
  strings: Strings,
): string {
  const floor: FloorKind = floorKind(judged);
  const ids = judged.standard.indicators.map(({ id }) => id);
  const { schools } = strings.sheets;
  const list = (isMeant: (id: IndicatorId) => boolean, words: (numbers: string) => string): string[] => {
    const numbers = ids.filter(isMeant);
    return numbers.length === 0 ? [] : [words(numbersOf(numbers, strings))];
  };
  if (ids.every((id) => standardOutcomes[id] === "met")) return schools.allMet;
  const isBelow = (id: IndicatorId): boolean => standardOutcomes[id] === "unmet";
  return [
    ...list((id) => standardOutcomes[id] === "met", schools.metIndicators),
    ...list(
      (id) => isBelow(id) && floorOutcomes[id] === "met",
      (numbers) => schools.floorIndicators(numbers, floor),
    ),
    ...list(
      (id) => isBelow(id) && floorOutcomes[id] === "unmet",
      (numbers) => schools.failedIndicators(numbers, floor),
    ),
    ...list(
      (id) => standardOutcomes[id] === "undetermined" || (isBelow(id) && floorOutcomes[id] === "undetermined"),
      schools.unknownIndicators,
    ),
  ].join(schools.listSeparator);
}

/** Fewer numbers in a row than this are named one by one. */
const LEAST_RUN = 3;

/** Numbers in order, those that follow one another as one: 1, 3, 4, 5 → 1, 3至5; a column of remarks is narrow. */
function numbersOf(ids: readonly IndicatorId[], { sheets: { schools, common } }: Strings): string {
  const runs: number[][] = [];
  for (const number of ids.map((id) => Number(id.slice(1)))) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs
    .flatMap((one) =>
      one.length < LEAST_RUN ? one.map(String) : [schools.numberRun(one[0] ?? NaN, one.at(-1) ?? NaN)],
    )
    .join(common.separator);
}

/** How the shared amounts of a 一贯制 school came to this part: weights, whole amounts, weighted pupils. */
function splitRemark({ school, part }: SchoolPartResult, { standard }: JudgedFloors, strings: Strings): string[] {
  const ids = standard.indicators.map(({ id }) => id).filter((id) => part.splits[id] !== undefined);
  const first = ids[0] === undefined ? undefined : part.splits[ids[0]];
  if (first === undefined) return [];
  const { schools, common } = strings.sheets;
  const amounts = ids.map((id) => {
    const whole = knownValue(part.splits[id]?.whole);
    const shown =
      whole === null ? common.missing : strings.catalogue.quantity(plain(whole), indicatorOf(standard, id).amountUnit);
    return schools.wholeAmount(strings.catalogue.indicator(id).shortName, shown);
  });
  const shown = (value: number | null): string => (value === null ? common.missing : plain(value));
  return [
    schools.split({
      numbers: numbersOf(ids, strings),
      weights: splitWeights(school.type),
      share: shown(knownValue(first.share)),
      whole: shown(knownValue(first.weights)),
      amounts: amounts.join(common.separator),
    }),
  ];
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : shownNumber(value, 2);
}

/** The ratio as the 拆分说明 writes it: 1:1.1, 1:1.2 (初中:高中), 1:1.1:1.32. */
function splitWeights(type: SchoolType | null): string {
  const { primary, junior, senior } = SPLIT_WEIGHTS;
  if (type === "completeSecondary") return `${primary}:${Number((senior / junior).toFixed(2))}`;
  return type === "twelveYearSchool" ? `${primary}:${junior}:${senior}` : `${primary}:${junior}`;
}
