import type { CardWords } from "../../wordsById";
import { counted } from "../counted";
import type { CrossCheckFindings } from "../../../model/findings/crossCheckFindings";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../../../regulation/teachingPoints";
import { apartFrom, percent } from "../../numbers";
import { fourDecimals, plain } from "../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";
import { quotedList } from "../quotedList";

export const crossCheckFindings = (words: CardWords): Sentences<CrossCheckFindings> => ({
  sumDiffers: ({ whole, value, parts, sum }) =>
    `${whole} is ${plain(value)}, but ${quotedList(parts)} add up to ${plain(sum)}; check them.`,
  schoolsDifferFromCounty: ({ figure, stated, sum }) =>
    `The county states ${figure} as ${plain(stated)}, its schools add up to ${plain(sum)}; check which is right.`,
  schoolCountDiffers: ({ type, listed, stated }) =>
    `${counted(listed, "school", "schools")} of the type “${catalogue.schoolTypes[type]}” ${listed === 1 ? "is" : "are"} listed, the county states ${plain(stated)}; check types and numbers.`,
  figuresDiffer: ({ first, firstValue, second, secondValue }) =>
    `${first} is ${plain(firstValue)} and ${second} is ${plain(secondValue)}, though both mean the same; check them.`,
  figuresOfOtherStage: ({ school, stage, figures, names }) =>
    `${school} has no ${stage} pupils, but ${quotedList(names)}${figures > names.length ? ` and ${counted(figures - names.length, "other figure", "other figures")}` : ""} of that stage. Please check whether they stand in the wrong column, or the pupils are missing.`,
  exceedsWhole: ({ school, part, partValue, whole, wholeValue }) =>
    `${school === null ? "" : `${school}: `}${part}, ${plain(partValue)}, is more than its whole ${whole.join(", ")}, ${plain(wholeValue)}; check both numbers.`,
  bracketsDiffer: ({ school, stage, sum, classes }) =>
    `${school}, ${catalogue.stages[stage]}: the brackets of class sizes add up to ${plain(sum)}, the classes stated are ${plain(classes)}; check them.`,
  teachingPointsUnverified: ({ points, students }) =>
    `Whether the ${points === null ? "teaching points" : counted(plain(points), "teaching point", "teaching points")} with ${counted(plain(students), "pupil", "pupils")} ${points === 1 ? "stays" : "stay"} out must be shown one by one: only those under ${COUNTED_TEACHING_POINT_STUDENTS} pupils do; list each with its pupils.`,
  specialSchoolPupilsWithoutSchool: ({ students }) =>
    `${counted(plain(students), "pupil attends a special school", "pupils attend special schools")}, but the county has none; say where.`,
  impliedFundsBelowQuota: ({ implied, perStudent, quota }) =>
    `Training funds and their share imply operating funds of ${plain(implied)} yuan, ${plain(perStudent)} per pupil, below the quota of ${plain(quota)}; check scope and year of both.`,
  schoolRatioDiffers: ({ indicator, stage, schools, school, stated, computed }) =>
    `${catalogue.stages[stage]}, ${words.indicator(indicator).name}: the ratio stated by ${counted(schools, "school", "schools")} is not what amount and pupils give, for instance ${school} with ${fourDecimals(stated)} instead of ${computed.toFixed(2)}. The amounts were judged; please check.`,
  statedDiffers: ({ figure, stated, computed, decimals, arithmetic }) =>
    `${figure} is stated as ${stated.toFixed(decimals)}, its own terms give ${computed.toFixed(decimals)} (${arithmetic}); check it.`,
  compositeDiffers: ({ stage, stated, mean, lowest, highest }) =>
    `${catalogue.stages[stage]}: the composite is stated as ${stated.toFixed(3)}, the mean of the single ones is ${mean.toFixed(3)} (from ${lowest.toFixed(3)} to ${highest.toFixed(3)}); check them.`,
  statedCoefficientAboveLimit: ({ stage, indicator, stated, limit }) =>
    `${catalogue.stages[stage]}: the coefficient of variation of “${words.indicator(indicator).name}” is stated as ${stated}, above the ${plain(limit)} that is asked for; check the data, and if it is so, the balance between schools is not met.`,
  budgetSchoolUnknown: ({ name, schools }) =>
    `“${name}”, in whose accounts ${counted(schools, "school stands", "schools stand")}, is in no list of schools; their operating and training funds cannot be judged. Name a listed school, or fill in their own funds.`,
  yearStampDiffers: ({ figure, year, expected, kind }) =>
    `${figure} is of ${year}, the ${kind === "schoolYear" ? "school year" : "fiscal year"} stated is ${expected}; use figures of the same year.`,
  fewBoarders: ({ schools, school, boarders, students }) =>
    `Public schools of towns marked as boarding with few boarders: ${schools}, for instance ${school} with ${counted(plain(boarders), "boarder", "boarders")} of ${counted(plain(students), "pupil", "pupils")} (${percent((boarders / students) * 100)}). The mark leaves them out of zoned admission; inspectors may ask, so have the basis ready.`,
  teachingPointsNew: ({ schools, students, names }) =>
    `Primary schools of the year before that are now teaching points of fewer than ${COUNTED_TEACHING_POINT_STUDENTS} pupils: ${schools} with ${counted(plain(students), "pupil", "pupils")} in all (${names.join(", ")}${schools > names.length ? " …" : ""}). They no longer count for resources and balance; inspectors may ask, so have the decision on the change ready.`,
  balanceWithoutSmall: ({ stage, schools, coefficients }) =>
    `${catalogue.stages[stage]}: without the schools (stages) of fewer than ${COUNTED_TEACHING_POINT_STUDENTS} pupils (${schools}) the variation would be judged otherwise: ${coefficients
      .map(
        ({ indicator, all, without, limit }) =>
          `${words.indicator(indicator).name} ${apartFrom(limit, without, 3)} instead of ${apartFrom(limit, all, 3)} (limit ${limit.toFixed(2)})`,
      )
      .join("; ")}. What counts is the variation with all schools.`,
  schoolsAtLimit: ({ stage, indicator, limit, schools, of, names }) =>
    `${catalogue.stages[stage]}: of ${counted(of, "school (or stage)", "schools (or stages)")} ${counted(schools, "reaches", "reach")} the standard of ${words.indicator(indicator).name} (${plain(limit)}) by less than a thousandth (${names.join(", ")}${schools > names.length ? " …" : ""}). Inspectors may ask where the figures come from; have the measurements or the register of assets ready.`,
});
