import { idSchema } from './id'

/** The record of the as-is map this one was derived from. Not a foreign key: the ancestor may be deleted since. */
export function derivedFrom<T extends string>(type: T) {
  return idSchema(type).nullable().default(null)
}
