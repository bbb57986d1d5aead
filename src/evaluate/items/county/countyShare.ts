import type { LimitInForce } from "../../../model/limitInForce";
import type { Dataset } from "../../../model/dataset";
import type { ItemPart } from "../../../model/evaluation";
import type { CountyFigureId, ItemId } from "../../../model/identifiers";

import { countyFigure, figureName } from "./countyFigures";
import { judgeShare, type ShareAnswer, type ShareTerm } from "./share";

/** A figure of the county as one side of a share. */
export function countyTerm(dataset: Dataset, id: CountyFigureId): ShareTerm {
  return { figure: countyFigure(dataset, id), name: figureName(dataset, id) };
}

/** Judges the share that one figure of the county is of another. */
export function judgeCountyShare(
  dataset: Dataset,
  item: ItemId,
  label: ItemPart["label"],
  part: CountyFigureId,
  whole: CountyFigureId,
  limit: LimitInForce,
): ShareAnswer {
  return judgeShare({ item, label, part: countyTerm(dataset, part), whole: countyTerm(dataset, whole), limit });
}
