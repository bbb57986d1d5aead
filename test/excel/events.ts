import { addressOfArea, areaOfText, meets, type CellArea } from "./book/area";
import type { Sheet } from "./book/sheet";
import type { MessageSink } from "./messageSink";
import type { NativeHost } from "./nativeHost";
import { enterGrid } from "./objects/rangeValues";
import type { Json, JsonObject } from "./wire/protocol";

const RICH_API_MESSAGE = 33;
const EVENT_CATEGORY = 65_536;

/** Tells the client of what it registered for, and does what colleagues do. */
export class EventSource {
  private nextId = 1;

  constructor(
    private readonly native: NativeHost,
    private readonly sink: MessageSink,
  ) {
    native.onRequestDone = (): void => this.tellChanges("Local");
  }

  /** A colleague enters values; whoever watches the sheet or its tables hears of it. */
  coAuthorEnters(sheetName: string, address: string, values: Json): void {
    const sheet = this.sheet(sheetName);
    enterGrid({ sheet, areas: [areaOfText(address)] }, values);
    this.native.calculator.run();
    this.tellChanges("Remote");
  }

  coAuthorDeletesTable(name: string): void {
    const table = this.native.book.table(name);
    if (table === undefined) throw new Error(`there is no table ${name}`);
    table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
    this.tell(103, table.id, {
      source: "Remote",
      tableId: table.id,
      tableName: table.name,
      type: "TableDeleted",
      worksheetId: table.sheet.id,
    });
  }

  /** Tells of everything that was written since the last time. */
  tellChanges(source: "Local" | "Remote"): void {
    const changes = this.native.book.changes.splice(0);
    for (const { sheet, area } of changes) this.tellChange(sheet, area, source);
  }

  private tellChange(sheet: Sheet, area: CellArea, source: string): void {
    const args = {
      address: addressOfArea(area),
      changeType: "RangeEdited",
      source,
      triggerSource: "Unknown",
      worksheetId: sheet.id,
    };
    this.tell(10, sheet.id, { ...args, type: "WorksheetChanged" });
    for (const table of sheet.tables) {
      if (meets(table.area, area)) this.tell(101, table.id, { ...args, type: "TableChanged", tableId: table.id });
    }
  }

  /** Sends a message to those who registered for this object, or for all of the workbook. */
  private tell(type: number, id: string, args: JsonObject): void {
    const { watched } = this.native.book;
    for (const target of [id, "Workbook"]) {
      if (watched.has(`${type} ${target}`)) {
        void this.sink.fire(RICH_API_MESSAGE, [[EVENT_CATEGORY, type, target, JSON.stringify(args), this.nextId++]]);
      }
    }
  }

  private sheet(name: string): Sheet {
    const sheet = this.native.book.sheet(name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }
}
