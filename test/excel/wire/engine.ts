import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./arguments";
import { memberName, ObjectPaths } from "./objectPaths";
import {
  ACTION,
  type Json,
  type JsonObject,
  type WireAction,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from "./protocol";
import { answerQuery, wireName } from "./query";

/** Carries out requests of the client on the objects of the workbook. */
export class WireEngine {
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
  ) {}

  /** The actions in order; the first that fails ends the request, and what was done before it stays done. */
  execute(request: WireRequest): WireResponse {
    const paths = new ObjectPaths(request.ObjectPaths, {
      root: this.root,
      service: (name) => this.service(name),
      reference: (id) => this.reference(id),
    });
    const kept = new Map<HostObject, string>();
    const results: WireResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.perform(action, paths, kept) });
      } catch (problem) {
        if (!(problem instanceof HostError)) throw problem;
        const Location = locationOf(action, paths);
        return {
          Results: results,
          TraceIds: traces,
          Error: { Code: problem.code, Message: problem.message, Location, ActionIndex: index },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** How many objects the client still holds; a client that forgets to untrack makes it grow. */
  get keptReferences(): number {
    return this.references.size;
  }

  private perform(action: WireAction, paths: ObjectPaths, kept: Map<HostObject, string>): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.object(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.isNull ? null : { ...object.identity(), ...referenceOf(kept.get(object)) };
      case ACTION.query:
        return answerQuery(object, action.QueryInfo);
      case ACTION.recursiveQuery:
        return answerQuery(object, action.RecursiveQueryInfo);
      case ACTION.queryAsJson:
        return camelCased(answerQuery(object, action.QueryInfo));
      case ACTION.method:
        return this.callMethod(object, action, paths, kept);
      case ACTION.setProperty:
        object.write(action.Name ?? "", plainArgument(paths.arguments(action.ArgumentInfo)[0]));
        return null;
      case ACTION.update:
        return update(object, action.ObjectState ?? {});
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new HostError("NotImplemented", `the test Excel knows no action of type ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject, action: WireAction, paths: ObjectPaths, kept: Map<HostObject, string>): Json {
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.keep(object, kept);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.delete(String(args[0]));
      return null;
    }
    const returned = object.call(action.Name ?? "", args);
    return isHostObject(returned) ? null : returned;
  }

  private keep(object: HostObject, kept: Map<HostObject, string>): void {
    if (object.isNull) return;
    if (!object.canBeKept) throw new HostError("ApiNotFound", `the test Excel keeps no reference to a ${object.kind}`);
    const id = `ref${this.nextReference++}`;
    this.references.set(id, object);
    kept.set(object, id);
  }

  private service(name: string): HostObject {
    const service = this.services[name];
    if (service === undefined) throw new HostError("ApiNotFound", `the test Excel has no service ${name}`);
    return service;
  }

  private reference(id: string): HostObject {
    const object = this.references.get(id);
    if (object === undefined) throw new HostError("InvalidObjectPath", `the reference ${id} is gone`);
    return object;
  }
}

function locationOf(action: WireAction, paths: ObjectPaths): string {
  const id = action.ObjectPathId ?? 0;
  if (action.ActionType !== ACTION.method && action.ActionType !== ACTION.setProperty) return paths.location(id);
  try {
    return `${paths.object(id).kind}.${memberName(action.Name ?? "")}`;
  } catch {
    return paths.location(id);
  }
}

function referenceOf(id: string | undefined): JsonObject {
  return id === undefined ? {} : { _ReferenceId: id };
}

function plainArgument(value: Json | HostObject | undefined): Json {
  if (isHostObject(value)) throw new HostError("InvalidArgument", "an object stands where a plain value is wanted");
  return value ?? null;
}

/** `set({format: {fill: {color}}})` of the later API: properties, and objects within. */
function update(object: HostObject, state: JsonObject): null {
  for (const [key, value] of Object.entries(state)) {
    const name = wireName(key);
    if (object.has(name) === "object" && isPlainObject(value)) update(object.navigate(name), value);
    else object.write(name, value);
  }
  return null;
}

function isPlainObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function camelCased(value: Json): Json {
  if (!isPlainObject(value)) return Array.isArray(value) ? value.map((one: Json) => camelCased(one)) : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name === "_Items" ? "items" : memberName(name), camelCased(inner)]),
  );
}
