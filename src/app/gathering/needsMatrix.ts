import type { Gathering } from "../../gather/gatherSchools";
import { plainName, schoolKey } from "../../gather/schoolKey";
import type { GatheredSchool, GatheringProblemCode, NeedState } from "../../model/gathering";
import { FORM_COLUMNS, schoolColumnHeading } from "../template/schoolColumns";
import { neededColumns } from "./neededColumns";

/** Schools × needed fields, as the preview shows them. */
export interface NeedsMatrix {
  readonly fields: readonly { readonly id: string; readonly heading: string }[];
  readonly rows: readonly {
    readonly school: string;
    readonly code: string | null;
    /** In the order of the fields. */
    readonly states: readonly NeedState[];
  }[];
}

const STATES: Readonly<Record<GatheringProblemCode, NeedState>> = {
  sumFails: "contradictory",
  formsDiffer: "contradictory",
  pupilsAboveClasses: "contradictory",
  pupilsBelowClasses: "contradictory",
  yearsDoNotJoin: "contradictory",
  flowsFail: "contradictory",
  artsUnclear: "contradictory",
  partAboveWhole: "contradictory",
  formTwice: "contradictory",
  sourcesDiffer: "contradictory",
  sourcesOfDifferentDays: "contradictory",
  numberNotUnderstood: "contradictory",
  answerNotUnderstood: "contradictory",
  numberNegative: "contradictory",
  numberNotWhole: "contradictory",
  unitOtherwise: "contradictory",
  numberStruck: "contradictory",
  implausible: "contradictory",
  formMissing: "formMissing",
  labelMissing: "formMissing",
  blankNotZero: "blank",
  markedInapplicable: "blank",
  requiredBlank: "blank",
  notSigned: "blank",
};

/** Of two reasons the first says more. */
const ORDER: readonly NeedState[] = ["contradictory", "formMissing", "blank"];

/**
 * Which of the numbers that schools need are there, and what of the others; fields that no school needs are left out.
 */
export function needsMatrix(gathering: Pick<Gathering, "schools" | "listFindings">): NeedsMatrix {
  const { schools, listFindings } = gathering;
  const needs = schools.map((school) => new Set(neededColumns(school)));
  const ids = [...new Set<string>(Object.values(FORM_COLUMNS).flat())].filter((id) => needs.some((one) => one.has(id)));
  const differing = new Set(
    listFindings.flatMap(({ finding: { about, rank } }) =>
      rank === "error" && about.school !== undefined && about.field !== undefined
        ? [`${plainName(about.school)} ${about.field}`]
        : [],
    ),
  );
  return {
    fields: ids.map((id) => ({ id, heading: schoolColumnHeading(id) })),
    rows: schools.map((school, at) => ({
      school: school.name,
      code: school.code,
      states: ids.map((id) => (needs[at]?.has(id) === true ? stateOf(school, id, differing) : "notNeeded")),
    })),
  };
}

function stateOf(school: GatheredSchool, id: string, differing: ReadonlySet<string>): NeedState {
  if (school.values.has(id)) return "there";
  const isInLists = [schoolKey(school), plainName(school.name)].some((key) => differing.has(`${key} ${id}`));
  const reasons: NeedState[] = school.problems
    .filter(({ fields }) => fields.includes(id))
    .map(({ code }) => STATES[code]);
  if (isInLists) reasons.push("contradictory");
  return ORDER.find((state) => reasons.includes(state)) ?? "blank";
}
