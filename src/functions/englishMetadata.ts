import { capitalised } from "../regulation/figures/figureCard";
import { INDICATORS_IN_ENGLISH } from "../regulation/indicators.en";
import { countInEnglish } from "../regulation/words/countWords";

/** What Excel shows of a function while somebody types it. */
interface FunctionWords {
  readonly description: string;
  /** Name and description of each parameter, in their order. */
  readonly parameters: readonly (readonly [name: string, description: string])[];
}

const IDS = Object.keys(INDICATORS_IN_ENGLISH);
const IN_ORDER = `${IDS[0]} to ${IDS.at(-1)}`;
const INDICATOR = ["indicator", `${IN_ORDER}, 1 to ${IDS.length}, or its name`] as const;
const STAGE = ["stage", "primary or junior"] as const;
const STUDENTS = ["students", "Pupils of the school"] as const;
const AMOUNT = ["amount", "What the school has"] as const;
const COLUMNS = [
  ["amounts", "What each school has: teachers, floor space, equipment value"],
  ["students", "Pupils of each school, in a range of the same rows and columns; required"],
] as const;

/** The words of every function in English, by its id. */
export const ENGLISH_WORDS: Readonly<Record<string, FunctionWords>> = {
  WCV: { description: "The same as CV: the coefficient of variation weighted by pupils.", parameters: COLUMNS },
  COMPOSITE: {
    description: "The composite coefficient: the plain mean of the single ones.",
    parameters: [["coefficients", "The single coefficients"]],
  },
  RATIO: {
    description: "The value of a resource indicator, per hundred pupils or per pupil as it demands.",
    parameters: [INDICATOR, AMOUNT, STUDENTS],
  },
  LIMIT: {
    description: "A national limit: the standard, 85% of it, or the highest coefficient of variation.",
    parameters: [INDICATOR, STAGE, ["kind", "standard (if left out), 85%, or cv"]],
  },
  JUDGE: {
    description: "Judges the value of an indicator: 达标 (met), 达到85% (85% of it) or 未达标 (unmet).",
    parameters: [INDICATOR, STAGE, ["value", "The value of the indicator"]],
  },
  SCHOOL: {
    description:
      "Judges a school: at least six indicators meet the standard and the other one 85% of it. On the desktop a blank cell counts as 0.",
    parameters: [["values", `${capitalised(countInEnglish(IDS.length))} values in the order ${IN_ORDER}`], STAGE],
  },
  GAP: {
    description: "What is missing to the national standard, in whole teachers, square metres, yuan or rooms.",
    parameters: [INDICATOR, STAGE, AMOUNT, STUDENTS],
  },
  SPLIT: {
    description:
      "Splits what the stages of a school share into its primary and junior parts; the weights are 1, 1.1 and for senior pupils 1.32.",
    parameters: [
      ["whole", "What the whole school has"],
      ["primary", "Primary pupils; 0 where there are none"],
      ["junior", "Junior pupils; 0 where there are none"],
      ["senior", "Senior pupils; left out where there are none"],
    ],
  },
  RETENTION: {
    description:
      "The three-year retention of junior schools in percent: graduates ÷ (intake + arrivals − departures − deaths) × 100.",
    parameters: [
      ["graduates", "Graduates"],
      ["intake", "Pupils who entered three years ago"],
      ["arrivals", "Pupils who arrived since"],
      ["departures", "Pupils who left since"],
      ["deaths", "Pupils who died since"],
    ],
  },
  STANDARD: { description: "All national limits with their clauses.", parameters: [] },
  CV: {
    description:
      "The coefficient of variation weighted by pupils, as the nation computes it. Rows without pupils are skipped; on the desktop a blank cell counts as 0, so the evaluation's own sheet is the authority.",
    parameters: COLUMNS,
  },
};

/** What Excel offers for an argument, by the value that it enters in a Chinese Excel. */
const ENGLISH_CHOICES: Readonly<Record<string, readonly [value: string, tooltip: string]>> = {
  ...Object.fromEntries(
    Object.entries(INDICATORS_IN_ENGLISH).map(([id, { names }]) => [id, [id, names.name] as const]),
  ),
  小学: ["primary", "Primary schools"],
  初中: ["junior", "Junior secondary schools"],
  标准: ["standard", "The national standard"],
  "85%": ["85%", "85% of the standard"],
  差异系数: ["cv", "The highest coefficient of variation"],
};

interface Choice {
  readonly stringValue?: string;
  readonly tooltip: string;
}

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly { readonly name: string }[] }[];
  readonly enums?: readonly { readonly id: string; readonly values: readonly Choice[] }[];
}

/**
 * functions.json in English, for users whose Excel is not Chinese; ids, types and options stay as they are.
 * @param metadata functions.json as it is made from the comments of functions.ts
 * @throws Error where a function has no English words, or not for each of its parameters
 */
export function englishMetadata<Given extends Metadata>(metadata: Given): Given {
  return {
    ...metadata,
    ...(metadata.enums === undefined ? {} : { enums: metadata.enums.map(englishChoices) }),
    functions: metadata.functions.map((one) => {
      const words = ENGLISH_WORDS[one.id];
      if (words?.parameters.length !== one.parameters.length)
        throw new Error(`the function ${one.id} has no English words for all parameters`);
      const parameters = one.parameters.map((parameter, index) => {
        const [name, description] = words.parameters[index] ?? [];
        return { ...parameter, name, description };
      });
      return { ...one, description: words.description, parameters };
    }),
  };
}

/** @throws Error where a choice has no English words */
function englishChoices<Given extends NonNullable<Metadata["enums"]>[number]>(given: Given): Given {
  const values = given.values.map((choice) => {
    const words = ENGLISH_CHOICES[choice.stringValue ?? ""];
    if (words === undefined) throw new Error(`the choice ${choice.stringValue} of ${given.id} has no English words`);
    const [stringValue, tooltip] = words;
    return { ...choice, stringValue, tooltip };
  });
  return { ...given, values };
}
