/** functions.json as the comments of functions.ts give it. */
interface GeneratedMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
}

/**
 * functions.json as Excel shall read it: a cell of a data type (stocks, geography) comes as its plain value and not as an
 * object, which no function of ours could read.
 */
export function publishedMetadata<Given extends GeneratedMetadata>(metadata: Given): Given {
  return { ...metadata, allowCustomDataForDataTypeAny: false };
}
