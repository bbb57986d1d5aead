import { Arguments, isHostObject } from "./arguments";
import { HostError } from "./hostError";
import type { Json, JsonObject } from "./protocol";

/** An object of Excel as the wire sees it. */
export interface HostObject {
  readonly isHostObject: true;
  readonly kind: string;
  readonly isNull: boolean;
  /** What instantiating answers: `{}`, or the id by which the client finds the object again. */
  identity(): JsonObject;
  /** True where the client may keep a reference over several requests (ranges). */
  readonly canBeKept: boolean;
  readonly propertyNames: readonly string[];
  has(member: string): "property" | "object" | undefined;
  read(property: string): Json;
  write(property: string, value: Json): void;
  navigate(name: string): HostObject;
  call(method: string, args: readonly (Json | HostObject)[]): HostObject | Json;
  item(key: Json): HostObject;
  /** undefined where the object is no collection. */
  items(): readonly HostObject[] | undefined;
}

export interface Property<Target> {
  get(target: Target): Json;
  set?(target: Target, value: Json): void;
  /** Not part of load() without names: Excel itself leaves out what is costly or of a later API. */
  readonly isOnDemand?: boolean;
}

export interface KindMembers<Target> {
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target) => HostObject>>;
  /** Methods that return a value or an object. */
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments) => HostObject | Json>>;
  /** Methods that return nothing. */
  readonly actions?: Readonly<Record<string, (target: Target, args: Arguments) => void>>;
  identity?(target: Target): JsonObject;
  items?(target: Target): readonly HostObject[];
  item?(target: Target, key: Json): HostObject;
  /** Throws where the object is no longer in the workbook. */
  check?(target: Target): void;
  readonly canBeKept?: boolean;
}

/** What a null object answers: everything done to it does nothing. */
export const NULL_OBJECT: HostObject = {
  isHostObject: true,
  kind: "null",
  isNull: true,
  canBeKept: false,
  propertyNames: [],
  identity: () => ({}),
  has: () => undefined,
  read: () => null,
  write: () => undefined,
  navigate: () => NULL_OBJECT,
  call: () => NULL_OBJECT,
  item: () => NULL_OBJECT,
  items: () => undefined,
};

/** A kind of objects with its members; a member that it does not name is an error that names it. */
export class Kind<Target> {
  private readonly targets = new WeakMap<HostObject, { readonly target: Target }>();

  private listed: KindMembers<Target> | undefined;

  /** @param members listed at first use, since kinds name one another */
  constructor(
    readonly name: string,
    private readonly list: () => KindMembers<Target>,
  ) {}

  private get members(): KindMembers<Target> {
    this.listed ??= this.list();
    return this.listed;
  }

  /** The target as an object of the wire. */
  of(target: Target): HostObject {
    const bound = new BoundObject(this.name, this.members, target);
    this.targets.set(bound, { target });
    return bound;
  }

  /** The target of an object that the client passed, or undefined where it is of another kind. */
  targetOf(object: HostObject): Target | undefined {
    return this.targets.get(object)?.target;
  }
}

class BoundObject<Target> implements HostObject {
  readonly isHostObject = true;
  readonly isNull = false;

  constructor(
    readonly kind: string,
    private readonly members: KindMembers<Target>,
    private readonly target: Target,
  ) {}

  get canBeKept(): boolean {
    return this.members.canBeKept ?? false;
  }

  get propertyNames(): readonly string[] {
    return Object.entries(this.members.properties ?? {})
      .filter(([, { isOnDemand }]) => isOnDemand !== true)
      .map(([name]) => name);
  }

  identity(): JsonObject {
    this.check();
    return this.members.identity?.(this.target) ?? {};
  }

  has(member: string): "property" | "object" | undefined {
    if (own(this.members.properties, member) !== undefined) return "property";
    return own(this.members.objects, member) === undefined ? undefined : "object";
  }

  read(name: string): Json {
    this.check();
    return this.property(name).get(this.target);
  }

  write(name: string, value: Json): void {
    this.check();
    const { set } = this.property(name);
    if (set === undefined) throw new HostError("InvalidOperation", `${this.kind}.${name} is read-only`);
    set(this.target, value);
  }

  navigate(name: string): HostObject {
    this.check();
    return (own(this.members.objects, name) ?? this.missing(name))(this.target);
  }

  call(name: string, args: readonly (Json | HostObject)[]): HostObject | Json {
    this.check();
    const given = new Arguments(args, `${this.kind}.${name}`);
    const action = own(this.members.actions, name);
    if (action === undefined) return (own(this.members.methods, name) ?? this.missing(name))(this.target, given);
    action(this.target, given);
    return null;
  }

  item(key: Json): HostObject {
    this.check();
    return (this.members.item ?? this.missing("getItem"))(this.target, key);
  }

  items(): readonly HostObject[] | undefined {
    this.check();
    return this.members.items?.(this.target);
  }

  private property(name: string): Property<Target> {
    return own(this.members.properties, name) ?? this.missing(name);
  }

  private check(): void {
    this.members.check?.(this.target);
  }

  private missing(name: string): never {
    throw new HostError("ApiNotFound", `the test Excel has no ${this.kind}.${name}`);
  }
}

/** A member of the object itself, never of its prototype. */
function own<Value>(members: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** The object that a method returned, where it must return one. */
export function objectReturned(value: HostObject | Json, what: string): HostObject {
  if (isHostObject(value)) return value;
  throw new HostError("ApiNotFound", `${what} returns no object in the test Excel`);
}
