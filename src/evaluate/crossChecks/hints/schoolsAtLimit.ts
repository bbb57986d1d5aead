import { knownValue } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import { STAGES, type Stage } from "../../../model/stage";
import type { IndicatorCard } from "../../../regulation/indicatorCard";
import type { Dataset } from "../../../model/dataset";
import { reliableAmount } from "../../resources/resourceRatios";
import type { CrossCheck } from "../crossCheck";

/** A ratio counts as just reaching the standard up to this share above it. */
const JUST_ABOVE = 0.001;
/** So many schools of a stage, and this share of them, come to lie there by chance once in thousands of counties. */
const LEAST_SCHOOLS = 3;
const LEAST_SHARE = 0.1;
const MOST_NAMED = 3;

/**
 * Schools whose area or equipment for each pupil just reaches the standard, many of them at once: measured amounts
 * seldom do, and an inspector asks where they come from. Teachers and rooms are left alone, since of 112 pupils with
 * the least whole number that suffices there are many. One finding for each stage and indicator; it decides nothing.
 * @example 4.5 ㎡ is asked and 3 of 20 schools have 4.500 to 4.504 ㎡ → found; 2 of 20, or 3 of 40 → not
 */
export const checkSchoolsAtLimit: CrossCheck = (dataset, { indicators }) =>
  STAGES.flatMap((stage) =>
    indicators.filter(({ perStudents }) => perStudents === 1).flatMap((card) => atLimit(dataset, stage, card)),
  );

function atLimit({ schools }: Dataset, stage: Stage, card: IndicatorCard): Finding[] {
  const limit = card.standard[stage].at(-1)?.value;
  if (limit === undefined) return [];
  const ratios = schools.flatMap((school) =>
    school.parts.flatMap((part) => {
      if (part.stage !== stage || part.membership !== "counted") return [];
      const [amount, students] = [knownValue(reliableAmount(school, part, card)), knownValue(part.students)];
      return amount !== null && students !== null && students > 0
        ? [{ name: school.name, ratio: amount / students }]
        : [];
    }),
  );
  const reaching = ratios.filter(({ ratio }) => ratio >= limit && ratio < limit * (1 + JUST_ABOVE));
  if (reaching.length < LEAST_SCHOOLS || reaching.length < LEAST_SHARE * ratios.length) return [];
  const params = {
    stage,
    indicator: card.id,
    limit,
    schools: reaching.length,
    of: ratios.length,
    names: reaching.slice(0, MOST_NAMED).map(({ name }) => name),
  };
  return [finding("schoolsAtLimit", "info", params, null, { stage, item: card.id })];
}
