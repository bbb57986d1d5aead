import { countyFigureOf } from "../../../src/intake/roles/countyLabel";
import type { AnyStage } from "../../../src/regulation/figures/stageWords";
import { VOCABULARY } from "../../fixtures/readDataset";

test.each<[string, AnyStage | null, string]>([
  ["在校生数", null, "one students"],
  ["在校生数", "primary", "one primaryStudents"],
  ["全县在校生数", "junior", "one juniorStudents"],
  ["在校学生情况", "primary", "one primaryStudents"],
  ["在校生数", "senior", "notOfStage students"],
  ["优质高中招生名额", "senior", "one qualitySeniorPlaces"],
  ["毕业生情况", "primary", "notOfStage retentionGraduates"],
  ["毕业生情况", "junior", "one retentionGraduates"],
  ["毕业生情况", "senior", "notOfStage retentionGraduates"],
  ["食堂数", "primary", "none"],
])("%s beside 学段 %s is %s", (label, stage, expected) => {
  const match = countyFigureOf(label, null, stage, VOCABULARY);
  expect("identifier" in match ? `${match.kind} ${match.identifier}` : match.kind).toBe(expected);
});
