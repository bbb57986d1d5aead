import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import type { Json, JsonObject } from "./protocol";

/** The arguments of a method as the client sent them; what has the wrong kind is an InvalidArgument as in Excel. */
export class Arguments {
  constructor(
    private readonly values: readonly (Json | HostObject)[],
    private readonly method: string,
  ) {}

  /** True where the argument was not given; on the wire that is null. */
  isAbsent(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  number(index: number): number {
    const value = this.values[index];
    return typeof value === "number" ? value : this.refuse(index, "a number");
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === "string" ? value : this.refuse(index, "a string");
  }

  numberOr(index: number, otherwise: number): number {
    return this.isAbsent(index) ? otherwise : this.number(index);
  }

  textOr<Otherwise>(index: number, otherwise: Otherwise): string | Otherwise {
    return this.isAbsent(index) ? otherwise : this.text(index);
  }

  booleanOr(index: number, otherwise: boolean): boolean {
    const value = this.values[index];
    if (this.isAbsent(index)) return otherwise;
    return typeof value === "boolean" ? value : this.refuse(index, "a boolean");
  }

  json(index: number): Json {
    const value = this.values[index] ?? null;
    return isHostObject(value) ? this.refuse(index, "a plain value") : value;
  }

  /** An object of the client, or undefined where a plain value stands. */
  object(index: number): HostObject | undefined {
    const value = this.values[index] ?? null;
    return isHostObject(value) ? value : undefined;
  }

  refuse(index: number, wanted: string): never {
    throw new HostError("InvalidArgument", `argument ${index} of ${this.method} must be ${wanted}`);
  }
}

export function isHostObject(value: Json | HostObject | undefined): value is HostObject {
  return typeof value === "object" && value !== null && "isHostObject" in value && value.isHostObject === true;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
