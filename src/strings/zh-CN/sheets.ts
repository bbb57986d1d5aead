import type { SheetStrings } from "../sheetStrings";
import { balance } from "./sheets/balance";
import { common } from "./sheets/common";
import { findings } from "./sheets/findings";
import { overview } from "./sheets/overview";
import { plan } from "./sheets/plan";
import { scenarios } from "./sheets/scenarios";
import { schools } from "./sheets/schools";
import { settings } from "./sheets/settings";

export const sheets: SheetStrings = { common, overview, schools, balance, plan, findings, scenarios, settings };
