import type { SchoolType } from "../../../model/identifiers";
import type { Report } from "../../cells/quantityCell";
import { STAGES } from "../../../model/stage";
import type { AnyStage } from "../../vocabulary/stageWords";
import { hasSenior, stagesOfSchool } from "../parts/stagePresence";
import { figureOfCampuses, isMissing } from "../parts/figureAgreement";
import { isNamedWithStage, stageOfField, type Fields } from "../parts/fieldIds";
import { nameOfGroup, rowsThatAre } from "../identity/groupRows";
import type { SchoolWithBranches } from "./mergeBranches";
import { combine, mergeRows } from "./mergeRows";
import { fieldsOfStage, NOTHING_SHARED, onlyStageOf } from "./placeRows";
import type { Vocabulary } from "../../vocabulary/vocabulary";
import { demandedStages } from "../traits/schoolType";
import { typeOfRows } from "../traits/schoolTraits";

/**
 * The figures of a school together with its branches: pupils and teachers of a branch belong to the stage of its own
 * type; what the stages share stays whole where the main school's is whole, and is split with it.
 */
export function withBranches(
  own: Fields,
  type: SchoolType | null,
  branches: SchoolWithBranches["branches"],
  report: Report,
  vocabulary: Pick<Vocabulary, "sharedFields">,
): Fields {
  const only = onlyStageOf(type);
  const isSplit = only === null && type !== null && demandedStages(type).length > 0;
  const main = only === null ? own : fieldsOfStage(own, only, NOTHING_SHARED);
  const hasStagedSpace = Object.keys(main).some(
    (id) => isNamedWithStage(id) && [...vocabulary.sharedFields].some((field) => id.startsWith(field)),
  );
  const types: (SchoolType | null)[] = [];
  const records = branches.map((branch) => {
    const rows = rowsThatAre("school", branch.rows);
    const name = nameOfGroup(branch.rows, branch.code).name;
    const ownType = typeOfRows(rows, name, report);
    types.push(ownType);
    const fields = mergeRows(rows, ownType ?? type, name, report);
    const stage = only ?? onlyStageOf(ownType);
    return stage === null
      ? fields
      : fieldsOfStage(fields, stage, isSplit && !hasStagedSpace ? vocabulary.sharedFields : NOTHING_SHARED);
  });
  const lacking = [
    stagesLacking(type, main),
    ...types.map((ofBranch, at) => stagesLacking(ofBranch, records[at] ?? {})),
  ];
  return combine([main, ...records], (field, figures) => {
    const stage = stageOfField(field);
    const own = figures.filter(
      (figure, at) => stage === null || !isMissing(figure) || lacking[at]?.has(stage) !== true,
    );
    return figureOfCampuses(field, own.length === 0 ? figures : own);
  });
}

/** Stages that a school or branch does not have: nothing is missing where a 小学 has no number under 初中 (D3). */
function stagesLacking(type: SchoolType | null, fields: Fields): ReadonlySet<AnyStage> {
  if (type === null) return new Set();
  const present = new Set(stagesOfSchool(type, fields, false).map(({ stage }) => stage));
  const lacking: AnyStage[] = STAGES.filter((stage) => !present.has(stage));
  return new Set(hasSenior(type, fields) ? lacking : [...lacking, "senior"]);
}
