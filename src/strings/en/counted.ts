/** A number with its noun, singular or plural: 1 school, 7 schools. */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
