import { addressOf } from "../../model/cellRef";
import type { Gathering } from "../../gather/gatherSchools";
import { officialLocality, officialType } from "../../gather/officialWords";
import { stagesOfType } from "../../gather/stagesOfType";
import type { GatheredSchool } from "../../model/gathering";
import { SCHOOL_MATCHES_TABLE, SOURCES_TABLE } from "../../model/gatheredTables";
import type { NewSheet } from "../../model/newSheet";
import type { Strings } from "../../strings/strings";
import { FORM_COLUMNS, schoolColumn } from "../template/schoolColumns";
import { tableSheet, type Entry, type TableColumn } from "../template/tableSheet";
import { templateSheets } from "../template/templateSheets";
import { neededColumns } from "./neededColumns";

type SchoolTable = "schools" | "teachers" | "premises" | "funds";

/**
 * The sheets of a county's workbook made from what was gathered: the tables of the form, one row a school, filled as far
 * as the files say it, then 数据来源 (each number as imported, with file, sheet, cell and form) and 学校对照表.
 * @param importedAt the time of the import, which comes from outside
 */
export function gatheredSheets(gathering: Gathering, importedAt: string, strings: Strings): NewSheet[] {
  const { schools, county, year } = gathering;
  const rows = (table: SchoolTable): Entry[][] => schools.map((school) => schoolRow(school, FORM_COLUMNS[table]));
  const figures = new Map<string, Entry>();
  if (county !== null) figures.set("县名", county);
  if (year !== null) figures.set("学年", Number(year));
  const known = {
    schools: rows("schools"),
    teachers: rows("teachers"),
    premises: rows("premises"),
    funds: rows("funds"),
    figures,
  };
  return [
    ...templateSheets(strings, known),
    sourcesSheet(gathering, importedAt, strings),
    matchesSheet(gathering, strings),
  ];
}

function schoolRow(school: GatheredSchool, columns: readonly string[]): Entry[] {
  const words: Readonly<Record<string, Entry>> = {
    code: school.code,
    name: school.name,
    type: officialType(school.type),
    owner: school.owner,
    locality: officialLocality(school.locality),
  };
  // A stage that the type does not demand and no form shows is no gap: its pupils are 0. Of an unknown type nothing is known.
  const isKnown = stagesOfType(school.type) !== null;
  const absent = (id: string): Entry => (isKnown && /^students(?:Primary|Junior|Senior)$/u.test(id) ? 0 : null);
  return columns.map((id) => {
    if (id in words) return words[id] ?? null;
    const value = school.values.get(id)?.value;
    if (value !== undefined) return value;
    return neededColumns(school).includes(id) ? null : absent(id);
  });
}

function sourcesSheet({ schools }: Gathering, importedAt: string, { gathering }: Strings): NewSheet {
  const { sheet, title, note } = gathering.sources;
  const headings = new Map<string, TableColumn>(
    Object.values(FORM_COLUMNS)
      .flat()
      .map((id) => [id, schoolColumn(id)]),
  );
  const rows = schools.flatMap((school) =>
    [...school.values].map(([id, { value, from }]): Entry[] => [
      school.code,
      school.name,
      headings.get(id)?.heading ?? id,
      value,
      school.file,
      unique(from.map(({ cell }) => cell.sheet)),
      unique(from.map(({ cell }) => addressOf(cell))),
      unique(from.map(({ label }) => label)),
      unique(from.flatMap(({ form }) => form ?? [])),
      school.year === null ? null : Number(school.year),
      importedAt,
    ]),
  );
  return tableSheet({
    name: sheet,
    title,
    subtitle: note,
    tables: [
      {
        name: SOURCES_TABLE,
        caption: null,
        columns: [
          words("学校代码", 14),
          words("学校名称", 26),
          words("项目", 30),
          { heading: "导入值", width: 14, format: "general" },
          words("文件", 28),
          words("工作表", 18),
          words("单元格", 12),
          words("表中名称", 36),
          words("表号", 12),
          { heading: "学年", width: 8, format: "general" },
          words("导入时间", 18),
        ],
        rows,
        isForm: false,
      },
    ],
  });
}

function matchesSheet({ schools, files }: Gathering, { gathering }: Strings): NewSheet {
  const { sheet, title, note, used, notUsed } = gathering.schools;
  const taken = schools.map((school): Entry[] => [
    school.name,
    school.code,
    school.file,
    school.name,
    null,
    used,
    null,
  ]);
  const refused = files
    .filter(({ isUsed }) => !isUsed)
    .map(({ file, reason }): Entry[] => [
      null,
      null,
      file,
      null,
      null,
      notUsed,
      reason === null ? null : gathering.refusals[reason],
    ]);
  return tableSheet({
    name: sheet,
    title,
    subtitle: note,
    tables: [
      {
        name: SCHOOL_MATCHES_TABLE,
        caption: null,
        columns: [
          words("文件中的学校", 26),
          words("文件中的代码", 14),
          words("文件", 28),
          words("本县学校", 26),
          words("主校", 22),
          { ...words("是否参与", 10), options: [used, notUsed] },
          words("说明", 40),
        ],
        rows: [...taken, ...refused],
        isForm: true,
      },
    ],
  });
}

function words(heading: string, width: number): TableColumn {
  return { heading, width, format: "text" };
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join("、");
}
