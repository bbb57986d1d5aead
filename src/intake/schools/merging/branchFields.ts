import type { SchoolType } from "../../../model/identifiers";
import type { Report } from "../../cells/quantityCell";
import { figureOfCampuses } from "../parts/figureAgreement";
import { isNamedWithStage, type Fields } from "../parts/fieldIds";
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
  const records = branches.map((branch) => {
    const rows = rowsThatAre("school", branch.rows);
    const name = nameOfGroup(branch.rows, branch.code).name;
    const ownType = typeOfRows(rows, name, report);
    const fields = mergeRows(rows, ownType ?? type, name, report);
    const stage = only ?? onlyStageOf(ownType);
    return stage === null
      ? fields
      : fieldsOfStage(fields, stage, isSplit && !hasStagedSpace ? vocabulary.sharedFields : NOTHING_SHARED);
  });
  return combine([main, ...records], figureOfCampuses);
}
