import { rowsOf } from "../book/area";
import { bodyArea, type BookTable } from "../book/table";
import { Kind } from "../wire/hostObject";

/** TableRowCollection, as far as how many there are. */
export const tableRowsKind: Kind<BookTable> = new Kind<BookTable>("TableRowCollection", () => ({
  properties: { Count: { get: (table) => rowsOf(bodyArea(table)) } },
  methods: { GetCount: (table) => rowsOf(bodyArea(table)) },
}));
