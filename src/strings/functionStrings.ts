/** What the worksheet functions answer; apart from the other strings, since the shared runtime loads with every workbook. */
export interface FunctionStrings {
  readonly unknownIndicator: (params: { readonly text: string }) => string;
  readonly unknownStage: (params: { readonly text: string }) => string;
  readonly unknownKind: (params: { readonly text: string }) => string;
  readonly notANumber: (params: { readonly text: string }) => string;
  readonly notAHeadCount: (params: { readonly text: string }) => string;
  readonly negative: (params: { readonly value: number }) => string;
  readonly differentShapes: (params: { readonly amounts: string; readonly students: string }) => string;
  readonly studentsNeeded: () => string;
  readonly missingAmount: (params: { readonly row: number }) => string;
  readonly missingNumber: () => string;
  readonly noStudents: () => string;
  readonly zeroMean: () => string;
  readonly zeroCohort: () => string;
  readonly valuesNeeded: (params: { readonly count: number; readonly needed: readonly string[] }) => string;
}
