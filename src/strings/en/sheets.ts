import type { sheets as master } from "../zh-CN/sheets";
import { balance } from "./sheets/balance";
import { common } from "./sheets/common";
import { findings } from "./sheets/findings";
import { missing } from "./sheets/missing";
import { overview } from "./sheets/overview";
import { plan } from "./sheets/plan";
import { scenarios } from "./sheets/scenarios";
import { schools } from "./sheets/schools";
import { settings } from "./sheets/settings";
import { summary } from "./sheets/summary";

export const sheets = {
  common,
  overview,
  schools,
  balance,
  plan,
  findings,
  missing,
  summary,
  scenarios,
  settings,
} satisfies ReturnType<typeof master>;
