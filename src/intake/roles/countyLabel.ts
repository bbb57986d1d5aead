import type { CountyFigureId, CountyTextId } from "../../model/identifiers";
import { normaliseLabel } from "../cells/normaliseLabel";
import { countyEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { labelIndex, type LabelMatch } from "../vocabulary/labelIndex";
import { firstWordOf, type AnyStage } from "../../regulation/figures/stageWords";

export type CountyId = CountyFigureId | CountyTextId;

/** As `LabelMatch`, or a figure of the whole county given for one stage, which is not it. */
export type CountyMatch = LabelMatch<CountyId> | { readonly kind: "notOfStage"; readonly identifier: CountyId };

/**
 * The figure that a label means, where need be with the stage of its row: 在校生数 beside 小学 is primaryStudents.
 * @param stage what the row's own column 学段 says; null where there is none or it says something else
 */
export function countyFigureOf(
  label: string,
  unit: string | null,
  stage: AnyStage | null,
  vocabulary: Vocabulary,
): CountyMatch {
  const normal = normaliseLabel(label);
  const direct = labelIndex(vocabulary.county).find(normal, unit);
  if (stage === null || (direct.kind === "one" && countyEntry(direct.identifier, vocabulary).stage === stage))
    return direct;
  const word = firstWordOf(stage);
  const staged = labelIndex(vocabulary.county).find(
    { exact: word + normal.exact, leadless: word + normal.leadless, core: word + normal.core, unit: normal.unit },
    unit,
  );
  if (staged.kind !== "none") return staged;
  if (direct.kind !== "one" || (stage === "senior" && isOfSenior(direct.identifier, vocabulary))) return direct;
  return { kind: "notOfStage", identifier: direct.identifier };
}

/** 优质高中招生名额 is a figure of the county beside 高中 too; 专任教师数 beside 高中 are no teachers of compulsory education. */
function isOfSenior(id: CountyId, vocabulary: Vocabulary): boolean {
  return countyEntry(id, vocabulary).labels.some((label) => /高中|普高/u.test(label));
}
