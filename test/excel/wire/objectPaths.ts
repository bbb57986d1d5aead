import { HostError } from "./hostError";
import { NULL_OBJECT, objectReturned, type HostObject } from "./hostObject";
import { PATH, type ArgumentInfo, type Json, type ObjectPathInfo } from "./protocol";

/** What paths start from. */
export interface PathRoots {
  readonly root: HostObject;
  service(name: string): HostObject;
  reference(id: string): HostObject;
}

/** The objects of one request, each found once, when an action first names it. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly roots: PathRoots,
  ) {}

  object(id: number): HostObject {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.find(this.path(id));
    this.found.set(id, object);
    return object;
  }

  /** Plain values, with the objects that the client passed in their places. */
  arguments(info: ArgumentInfo | undefined): (Json | HostObject)[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = referenced[index];
      return typeof path === "number" && path > 0 ? this.object(path) : value;
    });
  }

  /** "Worksheet.getRange", as Excel names the statement that failed. */
  location(id: number): string {
    const path = this.paths[String(id)];
    if (path?.Name === undefined || path.ParentObjectPathId === undefined) return "Workbook";
    const parent = this.found.get(path.ParentObjectPathId)?.kind ?? "Workbook";
    return `${parent}.${path.ObjectPathType === PATH.indexer ? "getItem" : memberName(path.Name)}`;
  }

  private find(path: ObjectPathInfo): HostObject {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.roots.root;
      case PATH.service:
        return this.roots.service(name);
      case PATH.reference:
        return this.roots.reference(name);
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.method:
        return objectReturned(this.parent(path).call(name, this.arguments(path.ArgumentInfo)), name);
      case PATH.navigation:
        return this.parent(path).navigate(name);
      case PATH.indexer:
        return this.parent(path).item(path.ArgumentInfo?.Arguments?.[0] ?? null);
      default:
        throw new HostError("InvalidObjectPath", `the test Excel knows no object path of type ${path.ObjectPathType}`);
    }
  }

  private parent(path: ObjectPathInfo): HostObject {
    return this.object(path.ParentObjectPathId ?? 0);
  }

  private path(id: number): ObjectPathInfo {
    const path = this.paths[String(id)];
    if (path === undefined)
      throw new HostError("InvalidObjectPath", `the request names the object path ${id} and does not hold it`);
    return path;
  }
}

/** As it stands in the code of an add-in: "GetRange" → "getRange". */
export function memberName(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
