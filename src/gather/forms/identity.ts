import { answerOf } from "../../model/answerOf";
import type { Cell } from "../../model/tables/cell";
import { labelOf, type FormSheet } from "./formSheet";

/** Who the school of a workbook of forms is; what the form does not say is null. */
export interface SchoolIdentity {
  readonly name: string | null;
  readonly code: string | null;
  readonly type: string | null;
  readonly owner: string | null;
  readonly locality: string | null;
  /** 属地管理教育行政部门 or the county of the place. */
  readonly county: string | null;
  /** 学年初 as a year. */
  readonly year: string | null;
  /** Whether it has 附设班 (of 幼儿, 特教, 中职) with teachers of their own; null where the form does not say. */
  readonly hasOtherClasses: boolean | null;
}

const LABELS = {
  name: ["学校（机构）名称", "学校（机构）名称（章）", "学校(机构)名称", "学校(机构)名称(章)", "学校名称", "机构名称"],
  code: ["学校（机构）标识码", "学校(机构)标识码", "学校标识码", "机构标识码"],
  type: ["办学类型", "学校（机构）办学类型", "学校(机构)办学类型"],
  owner: ["举办者", "举办者类型", "学校（机构）举办者"],
  locality: ["所在地城乡类型", "城乡类型"],
  county: ["属地管理教育行政部门", "统计三级", "采集三级"],
} as const;

/** Words that head a value and are none themselves. */
const SUBHEADS: readonly string[] = ["名称", "代码", "编码"];

/**
 * Reads 教基1001 (a list: item, code, content) or 基础基111 (labels in cells, each value below its label).
 */
export function identityOf(form: FormSheet): SchoolIdentity {
  const isList = form.code.number.length === 4;
  const read = (labels: readonly string[]): string | null =>
    isList ? contentOf(form, labels) : belowLabel(form, labels);
  return {
    name: read(LABELS.name),
    code: read(LABELS.code)?.replace(/^'/u, "") ?? null,
    type: read(LABELS.type),
    owner: read(LABELS.owner),
    locality: read(LABELS.locality),
    county: read(LABELS.county),
    year: yearIn(form.table.cells.slice(0, 6).flat().map(wordsOf).join(" ")),
    hasOtherClasses: isList
      ? answerOf(contentOf(form, ["是否具有附设班", "是否有附设班"]) ?? "")
      : otherClassesOf(form),
  };
}

/** 办学类型 of 附设班 that are no stage of compulsory education or 高中. */
const OTHER_CLASSES: readonly string[] = ["119", "519", "368"];

/** 基础基111 has a line for each kind of 附设班, with its code where the school has it. */
function otherClassesOf({ table }: FormSheet): boolean | null {
  const words = table.cells.flatMap((row) => row.map(labelOf));
  if (!words.some((word) => word.startsWith("附设"))) return null;
  return words.some((word) => OTHER_CLASSES.some((code) => word.includes(code)));
}

/** The first year of 2020/2021学年初 or of 2023学年; null where no such words stand in a text. */
export function yearIn(text: string): string | null {
  const plain = text.replace(/\s+/gu, "");
  const match = /(20\d{2})(?:[/—–-]20\d{2})?(?:学年|年秋|学年初)/u.exec(plain) ?? /(20\d{2})\/20\d{2}/u.exec(plain);
  return match?.[1] ?? null;
}

function wordsOf(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null) return "";
  return cell.kind === "text" ? cell.value.replace(/\p{Cf}/gu, "").trim() : cell.shown.trim();
}

/** In a list the content is the last filled cell of the row, behind label and code. */
function contentOf({ table, rows }: FormSheet, labels: readonly string[]): string | null {
  const row = rows.find(({ label }) => labels.includes(label));
  if (row === undefined) return null;
  const cells = (table.cells[row.at] ?? []).map(wordsOf);
  const label = cells.findIndex((text) => text !== "");
  const content = cells.slice(label + 1).filter((text) => text !== "");
  const value = content.length > 1 || !/^\d{1,3}$/u.test(content[0] ?? "") ? content.at(-1) : undefined;
  return value === undefined ? null : value;
}

/** Below its label, past the words 名称 and 代码 that may head it; a name goes before a code. */
function belowLabel({ table }: FormSheet, labels: readonly string[]): string | null {
  for (const [at, row] of table.cells.entries()) {
    const column = row.findIndex((cell) => labels.includes(labelOf(cell)));
    if (column < 0) continue;
    for (let below = at + 1; below <= at + 3; below++) {
      const text = wordsOf(table.cells[below]?.[column]);
      if (text !== "" && !SUBHEADS.includes(text)) return text;
    }
  }
  return null;
}
