import type { CardWords } from "../../wordsById";
import type { ResourceFindings } from "../../../model/findings/resourceFindings";
import { plain } from "../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

export const resourceFindings = (words: CardWords): Sentences<ResourceFindings> => ({
  singleRow: ({ stage, school }) =>
    `${catalogue.stages[stage]}: ${school} is the only row, so the coefficient of variation is 0; check that every school is listed.`,
  zeroMean: ({ stage, indicator }) =>
    `${catalogue.stages[stage]}: no school has any of “${words.indicator(indicator).amountName}”, so there is no coefficient of variation; check the column.`,
  campusBelowFloor: ({ school, campus, stage, indicators }) =>
    `“${school}” meets the standards as a whole, but its campus “${campus}” (${stage}) by itself is below the floor in ${indicators.map((id) => `“${words.indicator(id).amountName}”`).join(", ")}. Campuses are for reference and are not judged; inspectors may ask on site.`,
  noSchoolTable: () =>
    "There is no table of schools, so the resources cannot be judged; county means do not replace it: add pupils and the resources of every school.",
  compositeIsNoProof: ({ stage, composite, limit }) =>
    `${catalogue.stages[stage]}: only the composite coefficient ${composite.toFixed(3)} is stated; each indicator must be at most ${plain(limit)}, which the composite does not prove: add the tables of schools.`,
});
