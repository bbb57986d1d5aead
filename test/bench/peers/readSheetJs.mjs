import { read, utils } from "@e965/xlsx";
import { readFileSync } from "node:fs";

const book = read(readFileSync(process.argv[2]), { dense: true });
const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
console.log(rows.slice(1).reduce((sum, row) => sum + Number(row[3] ?? 0), 0));
