import type { ExceptionKind, RegisteredException } from "../../model/dataset";
import type { Figure } from "../../model/figures/figure";
import { EXCEPTION_RULES } from "../../regulation/exceptions";
import { isBlank } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import { plainText } from "../cells/quantityText";
import type { Dimension, Report } from "../cells/quantityCell";
import { readQuantity } from "../cells/readQuantity";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { rowsOf, type RoleRow } from "./roleRows";

/** Words that all must stand in 例外, where it is not the name or sentence of the standard itself. */
const WORDS: readonly (readonly [ExceptionKind, readonly RegExp[]])[] = [
  ["sharedSportsAndArtsTeachers", [/走教|兼职|交流轮岗|共享/u, /体育|艺术|体艺|音体美|体音美/u]],
  ["convertedSportsSpace", [/地下|楼顶|租借|租用|租赁|中心城区/u, /体育|运动|场/u]],
  ["roomsBuiltBy2016", [/2016/u, /音乐|美术|音美|教室/u]],
  ["roomsOfSmallRuralSchool", [/农村|乡村|小规模|低于30人|30人以下/u, /音乐|美术|音美|教室/u]],
  ["schoolSizeBuiltBy2010", [/2010/u, /规模/u]],
  ["schoolSizeMigrantChildren", [/随迁/u, /规模|50%/u]],
  ["schoolSizeByCampus", [/校区|一校多址|多址办学|校部/u, /核算|计算|统计|规模|分别|单独|独立/u]],
  ["disabledUnable", [/失去学习能力|失能|不具备学习能力/u]],
  ["disabledDeferred", [/延缓入学|缓学/u]],
];

/** What 数量 counts in each exception; the others need none. */
const QUANTITIES: Readonly<Partial<Record<ExceptionKind, Dimension>>> = {
  sharedSportsAndArtsTeachers: "people",
  convertedSportsSpace: "area",
  disabledUnable: "people",
  disabledDeferred: "people",
};

/**
 * Reads the role `exceptions`; the rows join their schools later, by name. Whether an exception holds is judged
 * elsewhere (D8): here it is only read.
 */
export function readExceptions(tables: readonly RecognisedTable[], report: Report): RegisteredException[] {
  return tables.flatMap((table) => rowsOf(table).flatMap((row) => exceptionOf(row, report)));
}

function exceptionOf(row: RoleRow, report: Report): RegisteredException[] {
  const label = row.words("exception");
  const school = row.words("school") ?? "";
  const basis = row.words("basis");
  if (label === null && (school === "" || basis === null)) return [];
  const kind = label === null ? null : exceptionKindOf(label);
  return [
    {
      kind,
      school,
      schoolKey: null,
      label: label ?? "",
      basis,
      quantity: quantityOf(row, kind, report),
      constructionPlan: row.words("constructionPlan"),
      cell: row.at("exception"),
    },
  ];
}

/** The exception that a text names, by its name in the standard or by its words; null where none or several fit. */
export function exceptionKindOf(label: string): ExceptionKind | null {
  const plain = plainText(label);
  const exact = normaliseLabel(label).exact;
  const named = Object.values(EXCEPTION_RULES).find(
    (rule) =>
      rule.kind.toLowerCase() === plain ||
      [rule.name, rule.condition].some((text) => normaliseLabel(text).exact === exact),
  );
  if (named !== undefined) return named.kind;
  const found = WORDS.filter(([, words]) => words.every((word) => word.test(plain)));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

function quantityOf(row: RoleRow, kind: ExceptionKind | null, report: Report): Figure | undefined {
  const dimension = kind === null ? undefined : QUANTITIES[kind];
  const column = row.column("quantity");
  const cell = row.cell("quantity");
  if (dimension === undefined || column === undefined || cell === undefined || isBlank(cell)) return undefined;
  const unit = row.words("unit") ?? column.unit;
  return readQuantity(row.recognised.table, row.row, column.column, dimension, unit, report);
}
