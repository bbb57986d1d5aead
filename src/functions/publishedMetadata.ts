import { INDICATOR_LIST } from "../regulation/indicators";

/** functions.json as the comments of functions.ts give it. */
interface GeneratedMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly enums?: readonly { readonly id: string; readonly values: readonly Choice[] }[];
}

interface Choice {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip: string;
}

/** The parameter that names an indicator. */
const INDICATOR = "INDICATOR";

/**
 * functions.json as Excel shall read it: a cell of a data type (stocks, geography) comes as its plain value and not as
 * an object, which no function of ours could read; and the indicators to choose from are those of the cards.
 */
export function publishedMetadata<Given extends GeneratedMetadata>(metadata: Given): Given {
  const { enums } = metadata;
  return {
    ...metadata,
    allowCustomDataForDataTypeAny: false,
    ...(enums === undefined
      ? {}
      : { enums: enums.map((one) => (one.id === INDICATOR ? { ...one, values: INDICATORS } : one)) }),
  };
}

const INDICATORS: readonly Choice[] = INDICATOR_LIST.map(({ id, name }) => ({
  name: id,
  stringValue: id,
  tooltip: name,
}));
