import type { SheetPlan } from "../../../model/sheets/sheetPlan";
import { OWN_TAB_COLOUR } from "../../appearance";
import type { KeptParts } from "./clearOwnSheet";
import type { Dialect } from "../xml/dialect";
import { writeCharts } from "../charts/ownCharts";
import { CONTENT_TYPES } from "../package/ownContentTypes";
import type { PackageDraft } from "../package/packageDraft";
import { freeRelationshipId, type NewRelationship } from "../package/relationshipsEdit";
import type { SheetNames } from "../../sheetReference";
import type { StyleBook } from "../styles/styleBook";
import type { TableRegistry } from "./tableRegistry";
import { printNames, type PrintName } from "../sheets/printXml";
import { tableXml } from "../sheets/tableXml";
import type { TargetSheet } from "./targetSheets";
import { worksheetPieces } from "../sheets/worksheetXml";

/** What all sheets of one write share. */
export interface WriteSetting {
  readonly draft: PackageDraft;
  readonly dialect: Dialect;
  readonly names: SheetNames;
  readonly styles: StyleBook;
  readonly tables: TableRegistry;
  /** The position of the sheet on which the workbook opens; null: where it did before. */
  readonly active: number | null;
}

/**
 * Makes a sheet and writes it with its tables, charts and relationships.
 * @returns the names that its printing needs
 */
export async function writeSheet(
  setting: WriteSetting,
  target: TargetSheet,
  kept: KeptParts,
): Promise<readonly PrintName[]> {
  const { draft, dialect, names, styles } = setting;
  const plan = target.sheet.make();
  const relationships: NewRelationship[] = [...kept.relationships];
  const relate = (kind: string, part: string): string => {
    const id = freeRelationshipId(new Set(relationships.map((relationship) => relationship.id)));
    relationships.push({ id, type: `${dialect.relationships}/${kind}`, target: part, isExternal: false });
    return id;
  };
  const drawing = drawingOf(setting, plan, kept, relate);
  const tables = plan.tables.map((table) => {
    const { name, id } = setting.tables.claim(table.name);
    const part = draft.claim("tables/table");
    draft.write(part, tableXml(table, id, name, dialect), CONTENT_TYPES.table);
    return relate("table", part);
  });
  const pieces = worksheetPieces(plan, {
    dialect,
    names,
    relationships: { ...kept, drawing, tables },
    tab: { isSelected: isSelected(setting, target), colour: OWN_TAB_COLOUR },
    digitPixels: styles.digitPixels,
    styleIndex: (style, isMerged) => styles.indexOf(style, isMerged),
  });
  await draft.writePieces(target.part, pieces, CONTENT_TYPES.worksheet);
  draft.writeRelationships(target.part, relationships);
  return printNames(plan, names);
}

function drawingOf(
  { draft, names, dialect }: WriteSetting,
  plan: SheetPlan,
  kept: KeptParts,
  relate: (kind: string, part: string) => string,
): string | undefined {
  if (plan.charts.length === 0) return kept.drawing;
  const existing = kept.relationships.find(({ id }) => id === kept.drawing)?.target;
  const drawing = writeCharts(draft, plan.charts, existing, names, dialect);
  return kept.drawing ?? relate("drawing", drawing);
}

function isSelected({ active }: WriteSetting, { position, former }: TargetSheet): boolean {
  return active === null ? (former?.isTabSelected ?? false) : active === position;
}
