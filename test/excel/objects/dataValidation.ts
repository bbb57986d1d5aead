import type { Validation } from "../book/sheet";
import { Kind } from "../wire/hostObject";
import { areaOf, type RangeTarget } from "./rangeTarget";

const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };

/** DataValidation of exactly the cells it was set for; a part of them, or more, has none here. */
export const dataValidationKind: Kind<RangeTarget> = new Kind<RangeTarget>("DataValidation", () => ({
  properties: {
    Rule: {
      get: (target) => validationOf(target)?.rule ?? {},
      set: (target, rule) => {
        target.sheet.prepareToWrite();
        const found = validationOf(target);
        if (found !== undefined) found.rule = rule;
        else target.sheet.validations.push({ area: areaOf(target), rule, alert: NO_ALERT });
      },
    },
    ErrorAlert: {
      get: (target) => validationOf(target)?.alert ?? NO_ALERT,
      set: (target, alert) => {
        const found = validationOf(target);
        if (found !== undefined) found.alert = alert;
      },
    },
  },
}));

function validationOf(target: RangeTarget): Validation | undefined {
  const key = JSON.stringify(areaOf(target));
  return target.sheet.validations.find(({ area }) => JSON.stringify(area) === key);
}
