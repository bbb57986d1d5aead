import type { CardWords } from "../wordsById";
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

/** Sentences of our sheets. */
export const sheets = (words: CardWords) => ({
  common,
  overview,
  schools,
  balance: balance(words),
  plan,
  findings,
  missing,
  summary,
  scenarios,
  settings,
});
