import type { FloorKind } from "../model/floorKind";
import type { Stage } from "../model/stage";
import type { FormId } from "../model/formId";

/** Headings of 表Ⅰ below which the L-codes stand, in their order. */
export type BasicsColumn =
  | "population"
  | "ruralPopulation"
  | "townships"
  | "villages"
  | "gdp"
  | "revenue"
  | "ruralIncome"
  | "urbanIncome"
  | "primarySchool"
  | "nineYearSchool"
  | "juniorSchool"
  | "completeSecondary"
  | "twelveYearSchool"
  | "specialSchool"
  | "teachingPoints"
  | "teachingPointsFrom50"
  | "classesPrimary"
  | "classesJunior"
  | "studentsPrimary"
  | "studentsJunior"
  | "staffPrimary"
  | "teachersPrimary"
  | "staffJunior"
  | "teachersJunior";

/** The two stages of an amount that a school has, as 学校自评表 asks for them; blanks are written as such. */
export interface SchoolAmountParams {
  readonly amountName: string;
  readonly name: string;
  readonly unit: string;
  readonly amounts: Readonly<Record<"primary" | "junior", string | null>>;
  readonly ratios: Readonly<Record<"primary" | "junior", string | null>>;
}

/** Words of the official declaration forms 申报表 and of the table that counties publish. */
export interface FormStrings {
  readonly intro: string;
  readonly titles: Readonly<Record<FormId, string>>;
  readonly publicationTitle: (params: { county: string | null; period: string | null }) => string;
  readonly county: (params: { county: string | null; period: string | null }) => string;
  readonly basics: {
    readonly groups: Readonly<Record<"schools" | "teachingPoints" | "classes" | "students" | "staff", string>>;
    readonly columns: Readonly<Record<BasicsColumn, string>>;
    readonly note: (params: { residents: string; basicBalanceYear: string }) => string;
  };
  readonly columns: Readonly<
    Record<
      | "stage"
      | "entry"
      | "composite"
      | "balanceComposite"
      | "number"
      | "school"
      | "owner"
      | "students"
      | "grades"
      | "classes"
      | "schoolOutcome"
      | "remarks"
      | "name"
      | "value"
      | "isMet"
      | "surveys"
      | "validSurveys"
      | "satisfied"
      | "satisfaction"
      | "visited"
      | "visitedSatisfied"
      | "visitedSatisfaction",
      string
    >
  >;
  readonly entries: Readonly<
    Record<
      "meeting" | "meetingShare" | "mean" | "deviation" | "coefficient" | "limit" | "standard" | "all" | "parents",
      string
    >
  >;
  readonly notCounted: string;
  readonly schoolsNote: (floor: FloorKind) => string;
  readonly balanceNote: string;
  readonly itemsNote: string;
  readonly recognitionNote: string;
  readonly ownerNote: string;
  /** The limits of 差异系数 of both stages in words. */
  readonly publicationNote: (limits: Readonly<Record<Stage, string>>) => string;
  /** In place of 学校自评表: why, and what to do. */
  readonly schoolFormsLeftOut: (params: { schools: number; most: number }) => string;
  readonly byDeclaration: (words: string) => string;
  readonly school: {
    readonly title: (params: { school: string; year: string }) => string;
    readonly amount: (params: SchoolAmountParams) => string;
    readonly rooms: (params: { kind: "music" | "art"; rooms: string; areas: string }) => string;
    readonly size: (params: { total: string; primary: string; junior: string; senior: string }) => string;
    readonly classes: (params: { largest: string; primary: string; junior: string }) => string;
    readonly funds: (params: { students: string; funds: string; perStudent: string }) => string;
    readonly sports: (params: { outdoor: string; indoor: string; converted: string; rented: string }) => string;
  };
}
