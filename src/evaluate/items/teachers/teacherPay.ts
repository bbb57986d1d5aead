import { G8 } from "../../../regulation/items/government/G8";
import { finding } from "../../../model/findings/finding";
import { message } from "../../../model/messages/message";
import type { CountyFigureId } from "../../../model/identifiers";
import { divideFigures } from "../../../model/figures/figureArithmetic";
import { quotient, step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import type { ItemJudge } from "../../judging";
import { countyEvidence, countyFigure, neededNotes } from "../county/countyFigures";
import { cellOfFigure } from "../../../model/figures/figure";
import { judgementOf } from "../judgement";

const FIGURES: readonly CountyFigureId[] = ["teacherAnnualPay", "civilServantAnnualPay"];

/**
 * G8, the half in figures: 义务教育教师年均工资 as a share of 公务员年均工资 of the same year, at least 100%.
 * Figures that bear different years are not compared. Whether 绩效工资 is set in full is for the statement.
 * @example 137422 ÷ 126155.8 × 100 = 108.93: met
 */
export const judgeTeacherPay: ItemJudge = ({ dataset, limits }) => {
  const limit = limits.item(G8, "payShare");
  const teachers = countyFigure(dataset, "teacherAnnualPay");
  const civilServants = countyFigure(dataset, "civilServantAnnualPay");
  const share = divideFigures(teachers, civilServants, 100);
  const first = dataset.figureYears.teacherAnnualPay;
  const second = dataset.figureYears.civilServantAnnualPay;
  const yearsDiffer = first !== undefined && second !== undefined && first !== second;
  return judgementOf({
    parts: [comparedPart(message("payShare", {}), share, limit, yearsDiffer ? { outcome: "undetermined" } : {})],
    steps: [step(quotient(teachers, civilServants, 100), share, limit)],
    evidence: countyEvidence(dataset, FIGURES),
    notes: neededNotes(dataset, FIGURES),
    findings: yearsDiffer
      ? [finding("yearsDiffer", "error", { item: G8.id, first, second }, cellOfFigure(teachers))]
      : [],
  });
};
