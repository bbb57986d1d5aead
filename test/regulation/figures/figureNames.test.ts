import { VOCABULARY } from "../../fixtures/readDataset";
import { normaliseLabel } from "../../../src/intake/cells/normaliseLabel";
import { labelIndex } from "../../../src/intake/vocabulary/labelIndex";
import { COUNTY_FIGURES } from "../../../src/regulation/figures/countyFigures";
import { countyFigureName, countyFigureNamed, schoolFigureName } from "../../../src/regulation/figures/figureNames";
import { SCHOOL_FIGURES } from "../../../src/regulation/figures/schoolFigures";

describe("what a note asks for is understood when a bureau types it", () => {
  test.each(Object.keys(COUNTY_FIGURES))("county figure %s", (id) => {
    const label = normaliseLabel(countyFigureName(id));
    expect(labelIndex(VOCABULARY.county).find(label, null)).toEqual({ kind: "one", identifier: id });
    expect(countyFigureNamed(countyFigureName(id))).toBe(id);
  });

  test.each(Object.keys(SCHOOL_FIGURES))("school column %s", (id) => {
    const label = normaliseLabel(schoolFigureName(id));
    expect(labelIndex(VOCABULARY.schools).find(label, null)).toMatchObject({ kind: "one", identifier: id });
  });
});
