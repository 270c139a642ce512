import type { EntityId, Guid, GuidPrefix } from "../structure/guid.ts";

/** A map by GUID in two steps, so that looking one up on the way of a sample builds no string. */
export class GuidMap<T> {
  readonly #byPrefix: Map<GuidPrefix, Map<EntityId, T>> = new Map();

  get(prefix: GuidPrefix, entityId: EntityId): T | undefined {
    return this.#byPrefix.get(prefix)?.get(entityId);
  }

  set(guid: Guid, value: T): void {
    let entities = this.#byPrefix.get(guid.prefix);
    if (entities === undefined) {
      entities = new Map();
      this.#byPrefix.set(guid.prefix, entities);
    }
    entities.set(guid.entityId, value);
  }

  delete(guid: Guid): T | undefined {
    const entities = this.#byPrefix.get(guid.prefix);
    const value = entities?.get(guid.entityId);
    entities?.delete(guid.entityId);
    if (entities?.size === 0) this.#byPrefix.delete(guid.prefix);
    return value;
  }

  /** All of one participant's. */
  of(prefix: GuidPrefix): T[] {
    return [...(this.#byPrefix.get(prefix)?.values() ?? [])];
  }

  countOf(prefix: GuidPrefix): number {
    return this.#byPrefix.get(prefix)?.size ?? 0;
  }

  *values(): Generator<T> {
    for (const entities of this.#byPrefix.values()) yield* entities.values();
  }
}
