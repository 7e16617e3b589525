import { text, words } from '../../lenses/draw'
import type { Colour } from '../../lenses/palette'
import type { SceneItem, TextStyle } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import type { PageSetting } from './page-setting'

/** Words over a width, as many lines as they take. */
export function textItem(
  id: string,
  x: number,
  y: number,
  width: number,
  lines: readonly string[],
  style: TextStyle,
  colour: Colour,
  label: string = lines.join(' ')
): SceneItem {
  const height = lines.length * style.lineHeight
  return caption(id, x, y, width, height, [words(0, 0, width, lines, style, colour)], label)
}

/** A heading within a page, on one line. */
export function subheading(
  page: PageSetting,
  id: string,
  x: number,
  y: number,
  width: number,
  title: string,
  size: 'large' | 'small' = 'large'
): SceneItem {
  const style = size === 'large' ? typeScale.heading : typeScale.step
  const lines = page.fit(title, style, width, 1)
  const colour = size === 'large' ? page.look.title : 'ink'
  const item = caption(id, x, y, width, style.lineHeight, [text(0, 0, lines, style, colour)], title)
  return { ...item, part: { kind: 'heading', level: 2 } }
}
