import type { Dataset } from "../../model/dataset";
import type { Evidence } from "../../model/evaluation";
import { finding, type Finding } from "../../model/findings/finding";
import { knownValue } from "../../model/figures/figure";
import { divideFigures } from "../../model/figures/figureArithmetic";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { message } from "../../model/messages/message";
import { STAGES } from "../../model/stage";
import { quotient, step } from "../arithmetic";
import { countedStudents, countyAmountId } from "../countyResources";
import { cellOfFigure } from "../../model/figures/figure";
import { evidenceOfFigure } from "../items/county/evidenceOfFigure";
import { judgementOf } from "../items/judgement";
import type { ItemJudgement, LimitsInForce } from "../judging";

/** R-schools and R-balance without any table of schools: undetermined. */
export function undeterminedWithoutSchools(): ItemJudgement {
  return judgementOf({ computed: "undetermined", notes: [message("schoolTableNeeded", {})] });
}

/**
 * The indicators without any table of schools: undetermined, with the means of the county's own figures as information
 * (D7).
 */
export function indicatorWithoutSchools(card: IndicatorCard, dataset: Dataset): ItemJudgement {
  const means = STAGES.flatMap((stage) => {
    const amount = dataset.figures[countyAmountId(card, stage)];
    const students = countedStudents(dataset, stage);
    if (amount === undefined || students === undefined) return [];
    const factor = card.perStudents;
    return [
      {
        stage,
        amount,
        students,
        ratio: divideFigures(amount, students, factor),
        arithmetic: step(quotient(amount, students, factor), divideFigures(amount, students, factor), null),
      },
    ];
  });
  return judgementOf({
    computed: "undetermined",
    steps: means.map(({ arithmetic }) => arithmetic),
    evidence: means.flatMap(({ stage, amount, students }): Evidence[] => [
      ...evidenceOfFigure(amount, dataset.figureLabels[countyAmountId(card, stage)] ?? card.amountName),
      ...evidenceOfFigure(students, dataset.figureLabels[`${stage}Students`] ?? "在校生数"),
    ]),
    notes: [
      message("schoolTableNeeded", {}),
      ...means.flatMap(({ stage, ratio, arithmetic }) =>
        knownValue(ratio) === null ? [] : [message("countyMean", { stage, indicator: card.id, arithmetic })],
      ),
    ],
  });
}

/** That there is no table of schools, and that a 综合差异系数 stands for none of the single ones that are not stated. */
export function withoutSchoolsFindings(dataset: Dataset, limits: LimitsInForce): Finding[] {
  return [
    finding("noSchoolTable", "warning", {}, null),
    ...STAGES.flatMap((stage) => {
      const stated = dataset.figures[`${stage}StatedComposite`];
      const composite = knownValue(stated);
      const single = limits.standard.indicators.map(({ id }) => dataset.figures[`${stage}StatedCv${id}`]);
      if (composite === null || single.every((figure) => knownValue(figure) !== null)) return [];
      const limit = limits.indicator(limits.standard.indicators[0]?.id ?? "", stage, "coefficientOfVariation").value;
      return [finding("compositeIsNoProof", "warning", { stage, composite, limit }, cellOfFigure(stated))];
    }),
  ];
}
