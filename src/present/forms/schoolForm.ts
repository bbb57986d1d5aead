import { ofIndicator } from "../../model/ofIndicator";
import type { School, SchoolPart } from "../../model/dataset";
import type { Evaluation, SchoolPartResult } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { divideFigures } from "../../model/figures/figureArithmetic";
import type { IndicatorId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import type { SchoolFormLine } from "../../regulation/itemCard";
import { indicatorOf } from "../../regulation/standard";
import { plain } from "../../strings/numbers";
import type { Strings } from "../../strings/strings";
import { compulsoryStudents, sum, typedOfSchool } from "../account/countyFacts";
import { BLANK } from "../account/filledSentence";
import { SMALL_SCHOOL_STUDENTS } from "../../regulation/smallSchools";
import { largeClassesOfSchool } from "../account/schoolTallies";
import { shownNumber } from "../words/shownNumber";
import { countCell, headingCell, labelCell, textCell } from "./formCells";
import type { FormCell, FormTable } from "./formTable";

const TEN_THOUSAND = 10000;

/** Schools of which 学校自评表 is filled in: those with pupils of the compulsory stages, special schools left out. */
export function schoolsWithForm({ dataset }: Evaluation): School[] {
  return dataset.schools.filter(
    ({ parts, type }) => parts.length > 0 && type !== "specialSchool" && type !== "vocationalSchool",
  );
}

/** The judged rows by the part they judge, so that a form of every school need not search them all. */
export function resultsByPart({ schools }: Evaluation): ReadonlyMap<SchoolPart, SchoolPartResult> {
  return new Map(schools.map((result) => [result.part, result]));
}

/**
 * 学校自评表 of one school: the resources by stage, rooms, size, classes and, for a small one, its funds.
 * @param results from `resultsByPart`
 */
export function schoolForm(
  school: School,
  evaluation: Evaluation,
  results: ReadonlyMap<SchoolPart, SchoolPartResult>,
  strings: Strings,
): FormTable {
  const words = strings.forms;
  const year = typedOfSchool(school, "yearBuilt");
  const { indicators, items } = evaluation.standard;
  const resources = indicators.map(({ id }) => [id, amountSentence(id, school, evaluation, results, strings)] as const);
  const rows = [
    ...resources,
    ...items.flatMap(({ id, schoolForm }) => {
      const line = schoolForm === undefined ? null : lineOfForm(schoolForm, school, strings);
      return line === null ? [] : [[id, line] as const];
    }),
  ];
  return {
    id: "school",
    about: school.key,
    title: words.titles.school,
    subtitle: words.school.title({ school: school.name, year: year === null ? BLANK : String(year) }),
    widths: [1, 6, 14],
    headingRows: 1,
    rows: [
      [words.columns.number, words.columns.name, words.columns.value].map((heading) => headingCell(heading)),
      ...rows.map(([id, text], at): FormCell[] => [
        countCell(at + 1, "general"),
        labelCell(strings.catalogue.item(id).title),
        textCell(text),
      ]),
    ],
    rowKeys: [null, ...rows.map(([id]) => id)],
    notes: [],
  };
}

/** Null where it is not asked of this school. */
function lineOfForm(line: SchoolFormLine, school: School, strings: Strings): string | null {
  switch (line) {
    case "rooms":
      return rooms(school, strings);
    case "size":
      return size(school, strings);
    case "classes":
      return classes(school, strings);
    case "smallSchoolFunds":
      return isSmall(school) ? funds(school, strings) : null;
  }
}

function amountSentence(
  id: IndicatorId,
  school: School,
  evaluation: Evaluation,
  results: ReadonlyMap<SchoolPart, SchoolPartResult>,
  strings: Strings,
): string {
  const card = indicatorOf(evaluation.standard, id);
  const { amountName, name } = strings.catalogue.indicator(id);
  const sentence = strings.forms.school.amount({
    amountName,
    name,
    unit: strings.catalogue.unit(card.amountUnit),
    amounts: byStage(
      (stage) => partOf(school, stage),
      (part) => written(knownValue(part.amounts[id])),
    ),
    ratios: byStage(
      (stage) => partOf(school, stage),
      (part) => ratioOf(id, part, results.get(part), evaluation),
    ),
  });
  if (card.amount !== "sportsSpace") return sentence;
  const area = (
    field: "outdoorSportsSpace" | "indoorSportsSpace" | "convertedSportsSpace" | "rentedSportsSpace",
  ): string => written(typedOfSchool(school, field));
  return `${sentence}\n${strings.forms.school.sports({
    outdoor: area("outdoorSportsSpace"),
    indoor: area("indoorSportsSpace"),
    converted: area("convertedSportsSpace"),
    rented: area("rentedSportsSpace"),
  })}`;
}

function byStage<Found>(
  find: (stage: Stage) => Found | undefined,
  write: (found: Found) => string,
): Record<Stage, string | null> {
  return Object.fromEntries(
    STAGES.map((stage) => {
      const found = find(stage);
      return [stage, found === undefined ? null : write(found)];
    }),
  ) as Record<Stage, string | null>;
}

function partOf({ parts }: School, stage: Stage): SchoolPart | undefined {
  return parts.find((part) => part.stage === stage);
}

/** Of a counted part as it was judged; a 教学点 outside the rule has a ratio too, and nothing to be judged by. */
function ratioOf(
  id: IndicatorId,
  part: SchoolPart,
  result: SchoolPartResult | undefined,
  { indicatorLimits, standard }: Evaluation,
): string {
  if (result === undefined) {
    const ratio = knownValue(
      divideFigures(ofIndicator(part.amounts, id), part.students, indicatorOf(standard, id).perStudents),
    );
    return ratio === null ? BLANK : shownNumber(ratio, 2);
  }
  const ratio = ofIndicator(result.ratios, id);
  if (ratio === null) return BLANK;
  const { value, direction } = ofIndicator(indicatorLimits, id)[part.stage].standard;
  return shownNumber(ratio, 2, [{ limit: value, direction, outcome: ofIndicator(result.standardOutcomes, id) }]);
}

/** The rooms of those lines, or null where a 间数 is not known. */
function roomsOf(lines: NonNullable<School["roomList"]>): number | null {
  const counts = lines.map(({ count }) => knownValue(count));
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function rooms(school: School, strings: Strings): string {
  return (["music", "art"] as const)
    .map((kind) => {
      const lines = school.roomList?.filter((room) => room.kind === kind);
      const listed = lines?.map(({ area }) => written(knownValue(area)));
      const count =
        listed === undefined
          ? typedOfSchool(school, kind === "music" ? "musicRooms" : "artRooms")
          : roomsOf(lines ?? []);
      return strings.forms.school.rooms({
        kind,
        rooms: written(count),
        areas: listed === undefined || listed.length === 0 ? BLANK : strings.catalogue.enumerated(listed),
      });
    })
    .join(strings.sheets.schools.listSeparator);
}

function size(school: School, strings: Strings): string {
  const compulsory = compulsoryStudents(school);
  const hasSenior =
    school.type === "twelveYearSchool" || school.type === "completeSecondary" || school.type === "seniorSchool";
  const senior = typedOfSchool(school, "studentsSenior") ?? (hasSenior ? null : 0);
  const of = (stage: Stage): string => {
    const part = partOf(school, stage);
    return part === undefined ? "0" : written(knownValue(part.students));
  };
  return strings.forms.school.size({
    total: written(sum([compulsory, senior])),
    primary: of("primary"),
    junior: of("junior"),
    senior: written(senior),
  });
}

function classes(school: School, strings: Strings): string {
  const sizes = school.classList?.map(({ students }) => knownValue(students)) ?? [];
  const listed =
    sizes.length === 0 || sizes.includes(null) ? null : Math.max(...sizes.map((students) => students ?? 0));
  const over = (stage: Stage): string =>
    partOf(school, stage) === undefined ? "0" : written(largeClassesOfSchool(school, stage));
  return strings.forms.school.classes({
    largest: written(typedOfSchool(school, "largestClass") ?? listed),
    primary: over("primary"),
    junior: over("junior"),
  });
}

function isSmall(school: School): boolean {
  const students = compulsoryStudents(school);
  return students !== null && students > 0 && students < SMALL_SCHOOL_STUDENTS;
}

function funds(school: School, strings: Strings): string {
  const students = compulsoryStudents(school);
  const amount = typedOfSchool(school, "operatingFundsAllocated");
  const perStudent = students === null || students === 0 || amount === null ? null : amount / students;
  return strings.forms.school.funds({
    students: written(students),
    funds: written(amount === null ? null : amount / TEN_THOUSAND),
    perStudent: written(perStudent),
  });
}

function written(value: number | null): string {
  return value === null ? BLANK : plain(value);
}
