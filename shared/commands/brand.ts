import { brandOf } from '../model/structure'
import type { Handlers } from './applied'
import { addition, edit } from './edit'

const done = () => ({ labelKey: 'log.brandSet', labelParams: {} }) as const

export const brandCommands: Handlers<'brand.set'> = {
  'brand.set': (document, { brandId, changes }) => {
    const known = brandOf(document)
    return known
      ? edit(document, known, changes, done)
      : addition(document, 'brand', { ...changes, type: 'brand', id: brandId }, done)
  }
}
