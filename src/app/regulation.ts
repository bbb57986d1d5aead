import { ITEM_JUDGES } from "../evaluate/items/itemJudges";
import { defineRegulation } from "../evaluate/regulation";
import { qualityBalance2017 } from "../regulation/qualityBalance2017";

/** The regulation that this edition of the product judges by. */
export const REGULATION = defineRegulation(qualityBalance2017, ITEM_JUDGES);
