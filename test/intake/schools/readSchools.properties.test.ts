import type { Membership } from "../../../src/model/membership";
import { VOCABULARY } from "../../fixtures/readDataset";
import { ofIndicator } from "../../../src/model/ofIndicator";
import fc from "fast-check";
import { readSchools, type SchoolsReading } from "../../../src/intake/schools/readSchools";
import type { School, SchoolPart } from "../../../src/model/dataset";
import type { Figure } from "../../../src/model/figures/figure";
import { INDICATOR_IDS } from "../../../src/regulation/indicators";
import { recognisedTable, type CellContent } from "../../fixtures/tables";
import { runs } from "../../fixtures/runs";

interface Grid {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

interface MadeSchool {
  readonly type: string;
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
  readonly teachers: number;
  readonly space: number;
  readonly rooms: number;
}

const PRIMARY = ["小学", "教学点", "九年一贯制学校", "十二年一贯制学校"];
const JUNIOR = ["初级中学", "九年一贯制学校", "十二年一贯制学校", "完全中学"];
const SENIOR = ["十二年一贯制学校", "完全中学", "高级中学"];

const school: fc.Arbitrary<MadeSchool> = fc
  .record({
    type: fc.constantFrom(
      "小学",
      "教学点",
      "初级中学",
      "九年一贯制学校",
      "十二年一贯制学校",
      "完全中学",
      "高级中学",
      "特殊教育学校",
    ),
    primary: fc.integer({ min: 1, max: 900 }),
    junior: fc.integer({ min: 1, max: 900 }),
    senior: fc.integer({ min: 1, max: 900 }),
    teachers: fc.integer({ min: 5, max: 60 }),
    space: fc.integer({ min: 500, max: 9000 }),
    rooms: fc.integer({ min: 1, max: 30 }),
  })
  .map((made) => ({
    ...made,
    primary: PRIMARY.includes(made.type) ? made.primary : 0,
    junior: JUNIOR.includes(made.type) ? made.junior : 0,
    senior: SENIOR.includes(made.type) ? made.senior : 0,
  }));

const nameOf = (index: number) => `${["青松", "白杨", "红柳", "胡杨", "云杉", "沙枣"][index] ?? ""}学校`;

/** Whole schools in one list, teachers by stage and shared amounts in others that know names only. */
function wideCounty(schools: readonly MadeSchool[]): Grid[] {
  const staged = ({ primary, junior }: MadeSchool, value: number) => [
    primary > 0 ? value : null,
    junior > 0 ? value + 1 : null,
  ];
  return [
    {
      name: "名单",
      columns: ["code", "name", "type", "studentsPrimary", "studentsJunior", "studentsSenior", "multimediaClassrooms"],
      rows: schools.map((made, index) => [
        2165000001 + index,
        nameOf(index),
        made.type,
        made.primary,
        made.junior,
        made.senior,
        made.rooms,
      ]),
    },
    {
      name: "师资",
      columns: [
        "name",
        "fullTimeTeachersPrimary",
        "fullTimeTeachersJunior",
        "teachersAboveRequiredDegreePrimary",
        "teachersAboveRequiredDegreeJunior",
        "backboneTeachersPrimary",
        "backboneTeachersJunior",
      ],
      rows: schools.map((made, index) => [
        nameOf(index),
        ...staged(made, made.teachers),
        ...staged(made, made.teachers - 3),
        ...staged(made, 2),
      ]),
    },
    {
      name: "条件",
      columns: [
        "name",
        "teachingSpaceGross",
        "indoorSportsSpace",
        "outdoorSportsSpace",
        "sportsSpace",
        "equipmentValue:万元",
        "multimediaClassrooms",
      ],
      rows: schools.map((made, index) => [
        nameOf(index),
        made.space,
        200,
        made.space * 2,
        made.space * 2 + 200,
        made.space / 100,
        made.rooms,
      ]),
    },
  ];
}

/** One row a part, with everything in it, as the provinces export it; teachers by degree and by subject. */
function partCounty(schools: readonly MadeSchool[]): Grid[] {
  const rows = schools.flatMap((made, index) =>
    (["primary", "junior", "senior"] as const).flatMap((stage) => {
      const students = made[stage];
      if (students === 0) return [];
      const shift = { primary: 0, junior: 1, senior: 2 }[stage];
      const words = { primary: "小学", junior: "初中", senior: "高中" }[stage];
      return [
        [
          2165000001 + index,
          nameOf(index),
          made.type,
          words,
          students,
          made.teachers + shift,
          2,
          made.teachers - 5,
          1,
          1,
          2,
          1,
          1,
          made.space + shift,
          made.space * 2 + shift,
          (made.space + shift) * 100,
          made.rooms + shift,
        ],
      ];
    }),
  );
  return [
    {
      name: "导出",
      columns: [
        "code",
        "name",
        "type",
        "stage",
        "students",
        "fullTimeTeachers",
        "degreeCollege",
        "degreeBachelor",
        "degreeMaster",
        "degreeDoctor",
        "sportsTeachers",
        "musicTeachers",
        "artTeachers",
        "teachingSpace",
        "sportsSpace",
        "equipmentValue:元",
        "multimediaClassrooms",
      ],
      rows,
    },
  ];
}

const county = fc
  .tuple(fc.array(school, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([schools, isWide]) => (isWide ? wideCounty(schools) : partCounty(schools)));

const read = (grids: readonly Grid[]): SchoolsReading =>
  readSchools(
    grids.map((grid) => recognisedTable(grid.name, ["schools"], grid.columns, grid.rows)),
    { vocabulary: VOCABULARY, isIndoorDeducted: false },
  );

const contains = (wider: Figure, figure: Figure): boolean =>
  wider.low <= figure.low + 1e-9 * figure.low && wider.high >= figure.high - 1e-9 * Math.min(figure.high, 1e15);

const isExcluded = (membership: Membership) => typeof membership === "object";

function lossesOf(part: SchoolPart, wider: SchoolPart | undefined): string[] {
  if (wider === undefined) return isExcluded(part.membership) ? [] : [`the ${part.stage} part is gone`];
  const losses = INDICATOR_IDS.filter(
    (id) => !contains(ofIndicator(wider.amounts, id), ofIndicator(part.amounts, id)),
  ).map(
    (id) =>
      `${id} ${JSON.stringify([ofIndicator(part.amounts, id).low, ofIndicator(wider.amounts, id).low, ofIndicator(wider.amounts, id).high])}`,
  );
  if (!contains(wider.students, part.students)) losses.push("students");
  if (isExcluded(wider.membership) && !isExcluded(part.membership)) losses.push("membership");
  return losses.map((loss) => `${part.stage}: ${loss}`);
}

/** What a spoiled cell must not do: narrow a figure, exclude a part, or lose one without a doubt. */
function forbidden(before: SchoolsReading, after: SchoolsReading): string[] {
  return before.schools.flatMap((old: School) => {
    const now =
      after.schools.find((each) => each.key === old.key) ?? after.schools.find((each) => each.name === old.name);
    if (now === undefined) return after.doubts.length > 0 || hasUnknown(after) ? [] : [`${old.name} is gone`];
    return old.parts.flatMap((part) =>
      lossesOf(
        part,
        now.parts.find((each) => each.stage === part.stage),
      ),
    );
  });
}

const hasUnknown = (reading: SchoolsReading) =>
  reading.schools.some((each) => each.parts.some((part) => part.membership === "unknown"));

const SPOILED: readonly CellContent[] = [null, "待核实情况说明", "—", "无", { error: "#N/A" }, { error: "#DIV/0!" }];

test("a blank or garbled cell only widens what is known of every part (D1)", () => {
  fc.assert(
    fc.property(county, fc.constantFrom(...SPOILED), (grids, spoiled) => {
      const before = read(grids);
      grids.forEach((grid, at) =>
        grid.rows.forEach((row, r) =>
          row.forEach((value, c) => {
            if (value === null) return;
            const cells = grid.rows.map((each, index) =>
              index === r ? each.map((cell, column) => (column === c ? spoiled : cell)) : each,
            );
            const after = read(grids.map((each, index) => (index === at ? { ...each, rows: cells } : each)));
            const losses = forbidden(before, after);
            if (losses.length > 0)
              throw new Error(
                `${grid.columns[c]} of ${JSON.stringify(row)} → ${JSON.stringify(spoiled)}: ${losses.join("; ")}`,
              );
          }),
        ),
      );
    }),
    runs(15, 300),
  );
});

test("a lost heading only widens it, too", () => {
  fc.assert(
    fc.property(county, (grids) => {
      const before = read(grids);
      grids.forEach((grid, at) =>
        grid.columns.forEach((lost) => {
          const columns = grid.columns.map((column) => (column === lost ? "" : column));
          const losses = forbidden(
            before,
            read(grids.map((each, index) => (index === at ? { ...each, columns } : each))),
          );
          if (losses.length > 0) throw new Error(`${grid.name} without ${lost}: ${losses.join("; ")}`);
        }),
      );
    }),
    runs(15, 300),
  );
});

const plain = (figure: Figure | undefined) => (figure === undefined ? null : [figure.low, figure.high]);

const summary = (reading: SchoolsReading) =>
  reading.schools
    .map((each) => ({
      key: each.key,
      name: each.name,
      type: each.type,
      figures: Object.fromEntries(Object.entries(each.figures).map(([id, figure]) => [id, plain(figure)])),
      parts: each.parts.map((part) => [
        part.stage,
        part.membership,
        plain(part.students),
        INDICATOR_IDS.map((id) => plain(part.amounts[id])),
      ]),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

const codes = (reading: SchoolsReading) => reading.findings.map((found) => found.code).sort();

test("the order of rows and tables does not matter, but for the order of the schools", () => {
  const order = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(county, fc.boolean(), order, (grids, isSpoiled, chances) => {
      const chance = () => chances.next().value as number;
      const given = isSpoiled
        ? grids.map((grid) => ({
            ...grid,
            rows: grid.rows.map((row) => row.map((cell) => (chance() < 0.1 ? null : cell))),
          }))
        : grids;
      const shuffle = <Item>(items: readonly Item[]) =>
        items
          .map((item) => ({ item, at: chance() }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const shuffled = shuffle(given.map((grid) => ({ ...grid, rows: shuffle(grid.rows) })));
      const [one, other] = [read(given), read(shuffled)];
      fc.pre(one.schools.every((each) => each.isNamed));
      expect(summary(other)).toEqual(summary(one));
      expect(codes(other)).toEqual(codes(one));
    }),
    runs(25, 500),
  );
});

test("the parts of a school sum to the whole, 高中 aside", () => {
  fc.assert(
    fc.property(fc.array(school, { minLength: 1, maxLength: 6 }), (schools) => {
      for (const each of read(wideCounty(schools)).schools) {
        const { parts } = each;
        if (parts.length !== 2 || each.figures.studentsSenior?.high !== 0) continue;
        for (const id of ["R4", "R5", "R6", "R7"] as const) {
          const whole = parts[0]?.splits[id]?.whole.low ?? NaN;
          const sum = parts.reduce((all, part) => all + ofIndicator(part.amounts, id).low, 0);
          expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-12 * whole);
        }
      }
    }),
  );
});
