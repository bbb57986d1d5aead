import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import type { Json, JsonObject, QueryInfo } from "./protocol";

/** What is asked of an object: names of members, with what is asked of these; "*" stands for all plain properties. */
class Selection extends Map<string, Selection> {}

/**
 * Answers a load: plain properties by name, objects within objects, and collections as `_Items`, each with the id
 * under which the client addresses it later.
 */
export function answerQuery(object: HostObject, query: QueryInfo | undefined): Json {
  if (object.isNull) return null;
  const selection = new Selection();
  for (const path of query?.Select ?? []) select(selection, path);
  for (const path of query?.Expand ?? []) select(selection, path);
  if (selection.size === 0 || (query?.Select ?? []).length === 0) selection.set("*", new Selection());
  return answer(object, selection, query);
}

function select(selection: Selection, path: string): void {
  let here = selection;
  for (const step of path
    .split("/")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name.toLowerCase() !== "items")) {
    const name = wireName(step);
    const inner = here.get(name) ?? new Selection();
    here.set(name, inner);
    here = inner;
  }
}

/** Excel's names begin with a capital on the wire. */
export function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function answer(object: HostObject, selection: Selection, query?: QueryInfo): Json {
  if (object.isNull) return null;
  const items = object.items();
  if (items === undefined) return answerPlain(object, selection);
  const ofItems = new Selection([...selection].filter(([name]) => object.has(name) !== "property"));
  const ofCollection = new Selection([...selection].filter(([name]) => object.has(name) === "property"));
  const own = answerMembers(object, ofCollection);
  if (ofItems.size === 0) return own;
  const skip = query?.Skip ?? 0;
  const chosen = items.slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  return { ...own, _Items: chosen.map((item) => answerPlain(item, ofItems)) };
}

function answerPlain(object: HostObject, selection: Selection): JsonObject {
  return { ...object.identity(), ...answerMembers(object, selection) };
}

function answerMembers(object: HostObject, selection: Selection): JsonObject {
  const values: Record<string, Json> = {};
  for (const [name, inner] of selection) {
    if (name === "*") for (const property of object.propertyNames) values[property] = object.read(property);
    else if (object.has(name) === "property") values[name] = object.read(name);
    else if (object.has(name) === "object")
      values[name] = answer(object.navigate(name), inner.size === 0 ? everything() : inner);
    else throw new HostError("ApiNotFound", `the test Excel has no ${object.kind}.${name} to load`);
  }
  return values;
}

function everything(): Selection {
  return new Selection([["*", new Selection()]]);
}
