/** A number with its noun, singular or plural: 1 school, 7 schools. */
export function counted(number: number | string, one: string, many: string): string {
  return `${number} ${String(number) === "1" ? one : many}`;
}
