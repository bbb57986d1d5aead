import { AS_EXPORTED, wideExports } from "../../test/fixtures/exports/wideExport";
import { exportSchoolOf } from "../../test/fixtures/exports/exportSchoolOf";
import { formWorkbook, type FormSheet } from "../../test/fixtures/gathering/formSheets";
import { generationOf2021, generationOf2023 } from "../../test/fixtures/gathering/newGenerations";
import {
  STATISTICS_COUNTY,
  type StatisticsSchool,
  type StatisticsStage,
} from "../../test/fixtures/gathering/statisticsSchool";
import { layZip, packNew } from "../../src/workbook/file/zip/zipFormat";
import sample from "./sampleSchools.json";

type SampleSchool = (typeof sample.schools)[number];
type StageName = "primary" | "junior" | "senior";

const COUNTY = "示例县";
const YEAR = "2025学年";
const STAGES: readonly (readonly [stage: StageName, grades: number])[] = [
  ["primary", 6],
  ["junior", 3],
  ["senior", 3],
];
const CODES: Readonly<Record<string, string>> = {
  小学: "211",
  教学点: "218",
  初级中学: "311",
  九年一贯制学校: "312",
  完全中学: "341",
  十二年一贯制学校: "345",
};
const LOCALITIES: Readonly<Record<string, { readonly word: string; readonly code: string }>> = {
  城区: { word: "主城区", code: "111" },
  镇区: { word: "镇中心区", code: "121" },
  乡村: { word: "村庄", code: "220" },
};
/** 教学点 of which 示例县.xlsx states no premises. */
const POINT = { space: 160, ground: 240, rooms: 1, equipment: 1.2 } as const;
/** The library's share of 教学及辅助用房. */
const LIBRARY = 0.03;
/** Where classes above 45 (50) stand among the brackets, and how many pupils they have. */
const LARGE = { primary: 5, junior: 6, senior: 6 } as const;
const LARGE_SIZE = { primary: 48, junior: 53, senior: 53 } as const;
/** 初级中学 and 高级中学 require 本科, 小学 专科; who has less stands in the next row of the form. */
const LESS = { primary: 4, junior: 3, senior: 3 } as const;

/**
 * The schools of the sample as a bureau gets them from the statistics platform: the wide exports, and the workbooks of
 * forms of two generations; each a .zip. The numbers are those of 示例县.xlsx; what it does not say (grades, degrees one
 * by one) is made to add up to them.
 */
export function sampleReports(): ReadonlyMap<string, Uint8Array> {
  const schools = sample.schools.map(statisticsOf);
  const books = (render: (school: StatisticsSchool) => FormSheet[]): [string, Uint8Array][] =>
    schools.map((school) => [`${school.code}_${school.name}.xlsx`, formWorkbook(render(school).map(ofCounty))]);
  const exports = wideExports(
    schools.map((school) => exportSchoolOf(school, COUNTY)),
    AS_EXPORTED,
  ).map((table): [string, Uint8Array] => {
    const rows = table.cells.map((row) => row.map(({ value }) => (typeof value === "boolean" ? String(value) : value)));
    return [`${COUNTY}${YEAR}${table.sheet}.xlsx`, formWorkbook([{ sheet: table.sheet, rows }])];
  });
  return new Map([
    ["示例县（平台导出）.zip", zipOf(exports)],
    ["示例县（各校报表，2021年格式）.zip", zipOf(books(generationOf2021))],
    ["示例县（各校报表，2023年格式）.zip", zipOf(books(generationOf2023))],
  ]);
}

function zipOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const encoder = new TextEncoder();
  return layZip(files.map(([name, bytes]) => packNew(encoder.encode(name), bytes)));
}

function ofCounty({ sheet, rows }: FormSheet): FormSheet {
  const own = (value: string | number | null): string | number | null =>
    typeof value === "string" ? value.replaceAll(STATISTICS_COUNTY, COUNTY) : value;
  return { sheet, rows: rows.map((row) => row.map(own)) };
}

function statisticsOf(school: SampleSchool, at: number): StatisticsSchool {
  const indoor = school.indoorSportsSpace ?? 0;
  const gross = school.teachingSpaceGross ?? POINT.space;
  const library = Math.round(gross * LIBRARY);
  return {
    code: school.code ?? `21654202${String(at).padStart(2, "0")}`,
    name: school.name,
    type: { word: school.type === "教学点" ? "小学教学点" : school.type, code: CODES[school.type] ?? "211" },
    owner: school.owner,
    locality: LOCALITIES[school.locality] ?? { word: "村庄", code: "220" },
    stages: Object.fromEntries(
      STAGES.flatMap(([stage, grades], index) => {
        const pupils = school.students[index] ?? 0;
        return pupils === 0 ? [] : [[stage, stageOf(school, stage, index, pupils, grades)]];
      }),
    ),
    attached: [],
    premises: {
      classrooms: Number((gross - indoor - library).toFixed(2)),
      laboratories: 0,
      library,
      indoorSports: indoor,
      other: 0,
      sportsGround: school.outdoorSportsSpace ?? POINT.ground,
      multimedia: [school.multimediaClassrooms ?? POINT.rooms, 0],
      equipment: school.equipmentValueWan ?? POINT.equipment,
    },
  };
}

/** Pupils of each class where they are shared out evenly. */
function usualSizes(pupils: number, classes: number): number[] {
  const each = Math.floor(pupils / Math.max(1, classes));
  return Array.from({ length: classes }, (_, at) => each + (at < pupils - each * classes ? 1 : 0));
}

function stageOf(
  school: SampleSchool,
  stage: StageName,
  index: number,
  pupils: number,
  grades: number,
): StatisticsStage {
  const of = (pair: readonly (number | null)[] | null | undefined): number => pair?.[index] ?? 0;
  const [classes, large] = [of(school.classes), of(school.largeClasses)];
  const teachers = of(school.fullTimeTeachers);
  const above = of(school.teachersAboveRequiredDegree);
  const brackets = Array.from({ length: 10 }, () => 0);
  for (const size of usualSizes(pupils - large * LARGE_SIZE[stage], classes - large)) {
    const at = Math.min(LARGE[stage] - 1, Math.max(0, Math.ceil((size - 25) / 5)));
    brackets[at] = (brackets[at] ?? 0) + 1;
  }
  brackets[LARGE[stage]] = large;
  const degrees: [number, number, number, number, number, number] = [0, 0, above, 0, 0, 0];
  degrees[LESS[stage]] = teachers - above;
  const courses = of(school.sportsAndArtsTeachers);
  const sports = Math.ceil(courses / 2);
  const music = Math.ceil((courses - sports) / 2);
  const each = Math.floor(pupils / grades);
  return {
    grades: Array.from({ length: grades }, (_, grade) => each + (grade < pupils % grades ? 1 : 0)),
    brackets,
    degrees,
    sports,
    music,
    fineArts: courses - sports - music,
    otherArts: 0,
    backbone: of(school.backboneTeachers),
  };
}
