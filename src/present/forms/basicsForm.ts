import type { Evaluation } from "../../model/evaluation";
import type { NumberFormat } from "../../model/sheets/sheetPlan";
import { plain } from "../../strings/numbers";
import type { BasicsColumn } from "../../strings/zh-CN/forms";
import type { Strings } from "../../strings/strings";
import { countyFacts, typed } from "../account/countyFacts";
import { BLANK } from "../account/filledSentence";
import { codeCells, countCell, headingCell } from "./formCells";
import type { FormCell, FormTable } from "./formTable";

const PER_ROW = 8;
const TEN_THOUSAND = 10000;

const ORDER: readonly BasicsColumn[] = [
  "population",
  "ruralPopulation",
  "townships",
  "villages",
  "gdp",
  "revenue",
  "ruralIncome",
  "urbanIncome",
  "primarySchool",
  "nineYearSchool",
  "juniorSchool",
  "completeSecondary",
  "twelveYearSchool",
  "specialSchool",
  "teachingPoints",
  "teachingPointsFrom50",
  "classesPrimary",
  "classesJunior",
  "studentsPrimary",
  "studentsJunior",
  "staffPrimary",
  "teachersPrimary",
  "staffJunior",
  "teachersJunior",
];

/** 表Ⅰ 基本情况, L1 to L24 in three bands: the county, its schools, classes with pupils and staff. */
export function basicsForm(evaluation: Evaluation, strings: Strings): FormTable {
  const { county, period, dataset } = evaluation;
  const { basics, titles, county: head } = strings.forms;
  const { nature, economy, schools, teachingPoints, classes, students, staff } = basics.groups;
  const residents = tenThousands(typed(dataset, "residentPopulation"));
  const year = typed(dataset, "basicBalanceYear");
  return {
    id: "basics",
    title: titles.basics,
    subtitle: head({ county, period }),
    headingRows: 0,
    widths: Array.from({ length: PER_ROW }, () => 1),
    rows: [
      ...band(0, [headingCell(nature, { columns: 4 }), headingCell(economy, { columns: 4 })], evaluation, strings),
      ...band(
        1,
        [headingCell(schools, { columns: 6 }), headingCell(teachingPoints, { columns: 2 })],
        evaluation,
        strings,
      ),
      ...band(
        2,
        [
          headingCell(classes, { columns: 2 }),
          headingCell(students, { columns: 2 }),
          headingCell(staff, { columns: 4 }),
        ],
        evaluation,
        strings,
      ),
    ],
    notes: [
      basics.note({
        residents: residents === null ? BLANK : plain(residents),
        basicBalanceYear: year === null ? BLANK : String(year),
      }),
    ],
  };
}

function band(number: number, groups: readonly FormCell[], evaluation: Evaluation, strings: Strings): FormCell[][] {
  const from = number * PER_ROW;
  const ids = ORDER.slice(from, from + PER_ROW);
  const values = valuesOf(evaluation);
  return [
    [...groups],
    ids.map((id) => headingCell(strings.forms.basics.columns[id])),
    codeCells(from + 1, from + PER_ROW),
    ids.map((id) => countCell(values[id], formatOf(id))),
  ];
}

/** 人口 has two decimals (万人), everything else is whole. */
function formatOf(id: BasicsColumn): NumberFormat {
  return id === "population" || id === "ruralPopulation" ? "decimal2" : "integer";
}

function valuesOf({ dataset }: Evaluation): Readonly<Record<BasicsColumn, number | null>> {
  const facts = countyFacts(dataset);
  const { primarySchool, juniorSchool, nineYearSchool, twelveYearSchool, completeSecondary, specialSchool } =
    facts.schools;
  return {
    population: tenThousands(typed(dataset, "totalPopulation")),
    ruralPopulation: tenThousands(typed(dataset, "ruralPopulation")),
    townships: typed(dataset, "townships"),
    villages: typed(dataset, "villages"),
    gdp: typed(dataset, "gdpPerHead"),
    revenue: typed(dataset, "revenuePerHead"),
    ruralIncome: typed(dataset, "ruralIncomePerHead"),
    urbanIncome: typed(dataset, "urbanIncomePerHead"),
    primarySchool,
    nineYearSchool,
    juniorSchool,
    completeSecondary,
    twelveYearSchool,
    specialSchool,
    teachingPoints: facts.teachingPoints,
    teachingPointsFrom50: facts.teachingPointsFrom50,
    classesPrimary: facts.classes.primary,
    classesJunior: facts.classes.junior,
    studentsPrimary: facts.students.primary,
    studentsJunior: facts.students.junior,
    staffPrimary: facts.staff.primary,
    teachersPrimary: facts.fullTimeTeachers.primary,
    staffJunior: facts.staff.junior,
    teachersJunior: facts.fullTimeTeachers.junior,
  };
}

/** Populations are kept in 人 and printed in 万人. */
function tenThousands(people: number | null): number | null {
  return people === null ? null : people / TEN_THOUSAND;
}
