import type { Dataset, SchoolPart } from "../../model/dataset";
import { computedFigure, type Figure } from "../../model/figures/figure";
import type { ConfirmationUse } from "../../model/evaluation";
import { message, type EvaluationMessages, type Message } from "../../model/messages/message";
import type { IndicatorId, ItemId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import { STAGES } from "../../model/stage";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { STANDING_APART, WORTH_A_LOOK } from "../../regulation/limits/plausibleAmounts";
import type { ItemJudgement } from "../judging";
import type { JudgedResources } from "../resources/judgeResources";
import { amountRows, typedAmount } from "./amountRows";
import { medianWithout } from "./schoolsApart";
import { unitReadings } from "./unitReadings";

/** Each is tried by judging all schools once more; beyond these the warnings (D24) speak alone. */
const MOST_READINGS = 10;

/** A school whose amount is believed (D24) and would be ordinary in the unit next to the one that was read. */
interface OtherReading {
  readonly school: string;
  readonly name: string;
  readonly indicator: IndicatorId;
  readonly field: string;
  readonly students: number;
  readonly unit: string;
  readonly other: string;
  readonly factor: number;
  readonly times: number;
}

/**
 * 资源配置 with the doubt beside each verdict that hangs on it: 千元 typed under 万元 in one large school is a warning only,
 * and what its amount decides stays decided, but where the other reading would judge otherwise the item says so. Of
 * many the schools with the most pupils are tried, which weigh most in a coefficient. A figure that a person has
 * confirmed (人工确认) is doubted by nobody.
 * @param judge judges 资源配置 of a dataset
 */
export function withOtherReadings(
  dataset: Dataset,
  indicators: readonly IndicatorCard[],
  confirmations: readonly ConfirmationUse[],
  judge: (dataset: Dataset) => JudgedResources,
): JudgedResources {
  const judged = judge(dataset);
  const readings = indicators
    .flatMap((card) => otherReadings(dataset, card))
    .filter((one) => !confirmations.some((use) => isConfirmed(one, use)))
    .sort((one, other) => other.students - one.students)
    .slice(0, MOST_READINGS);
  if (readings.length === 0) return judged;
  const others = readings.map((one) => ({ one, judgements: judge(readAs(dataset, one)).judgements }));
  const judgements = new Map(
    [...judged.judgements].map(([id, judgement]): [ItemId, ItemJudgement] => {
      const notes = others.flatMap(({ one, judgements: read }) => {
        const outcome = read.get(id)?.computed ?? null;
        return outcome === null || outcome === judgement.computed ? [] : [noteOf(one, outcome)];
      });
      return [id, notes.length === 0 ? judgement : { ...judgement, notes: [...notes, ...judgement.notes] }];
    }),
  );
  return { ...judged, judgements };
}

function isConfirmed({ school, field }: OtherReading, { confirmation, isInForce }: ConfirmationUse): boolean {
  return isInForce && confirmation.schoolKey === school && confirmation.field === field;
}

function noteOf(
  { name, indicator, unit, other, times }: OtherReading,
  outcome: Outcome,
): Message<keyof EvaluationMessages> {
  return message("otherReading", { school: name, indicator, unit, other, times, outcome });
}

function otherReadings(dataset: Dataset, { id, amount: field, plausible }: IndicatorCard): OtherReading[] {
  if (plausible.kind !== "perStudent") return [];
  return STAGES.flatMap((stage) => {
    const rows = amountRows(dataset, stage, id);
    const ratios = Float64Array.from(rows, ({ ratio }) => ratio).sort();
    return rows.flatMap(({ school, part, students, amount, ratio }) => {
      const median = medianWithout(ratios, ratio);
      if (median === null || median === 0 || students < WORTH_A_LOOK.students) return [];
      const times = ratio / median;
      if (times <= WORTH_A_LOOK.ratioTimes && times >= 1 / WORTH_A_LOOK.ratioTimes) return [];
      const { unit } = unitReadings(amount, typedAmount(part, id), plausible.units, students);
      const read = plausible.units.find((one) => one.unit === unit);
      return plausible.units.flatMap((one) => {
        const factor = one.factor / (read?.factor ?? one.factor);
        const isNext = Math.max(factor, 1 / factor) > 1 && Math.max(factor, 1 / factor) < STANDING_APART.ratioTimes;
        const isNearer = Math.abs(Math.log(times * factor)) < Math.abs(Math.log(times));
        return isNext && isNearer
          ? [
              {
                school: school.key,
                name: school.name,
                indicator: id,
                field,
                students,
                unit,
                other: one.unit,
                factor,
                times,
              },
            ]
          : [];
      });
    });
  });
}

function readAs(dataset: Dataset, { school, indicator, factor }: OtherReading): Dataset {
  return {
    ...dataset,
    schools: dataset.schools.map((one) =>
      one.key === school ? { ...one, parts: one.parts.map((part) => partReadAs(part, indicator, factor)) } : one,
    ),
  };
}

function partReadAs(part: SchoolPart, indicator: IndicatorId, factor: number): SchoolPart {
  const split = part.splits[indicator];
  const scale = (figure: Figure): Figure => computedFigure(figure.low * factor, figure.high * factor, [figure]);
  const amount = part.amounts[indicator];
  return {
    ...part,
    amounts: amount === undefined ? part.amounts : { ...part.amounts, [indicator]: scale(amount) },
    splits:
      split === undefined ? part.splits : { ...part.splits, [indicator]: { ...split, whole: scale(split.whole) } },
  };
}
