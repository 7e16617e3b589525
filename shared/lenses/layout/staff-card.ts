import { box, line, text, words } from '../draw'
import type { Primitive } from '../scene'
import { teamLook, teamMark, teamMarkSize, teamName } from '../team-mark'
import { typeScale } from '../type-scale'
import { type CardDrawing, cornerSigns, finish, type Job, lastWidth } from './card-parts'

const staffFoot = 25

/** Team at the left of the foot, channel at the right; where both do not fit the channel takes a line of its own. */
export function drawStaff(job: Job): CardDrawing {
  const { setting, width, look, team, touchpoint } = job
  const { padX, cardStyle } = setting.metrics
  const lines = setting.wrap(job.text, cardStyle, width - 2 * padX)
  const bottom = 9 + lines.length * cardStyle.lineHeight
  const channel = touchpoint ? setting.t(`channel.${touchpoint.channel}`) : ''
  const foot = team || channel !== '' ? staffFootOf(job, channel) : { height: 0, primitives: () => [] }
  const sign = cornerSigns(
    { ...job, minHeight: job.minHeight - foot.height },
    padX + lastWidth(job, lines),
    bottom,
    8
  )
  const height = Math.max(job.minHeight, bottom + 8 + foot.height + sign.extra)
  return finish(job, height, {
    primitives: [
      box(0, 0, width, height, {
        fill: job.broken ? 'negBg' : look.fill,
        stroke: job.broken ? 'neg2' : look.stroke,
        strokeWidth: job.broken ? 1.5 : 1,
        radius: 6,
        shadow: true
      }),
      ...foot.primitives(height - foot.height),
      words(padX, 9, width - 2 * padX, lines, cardStyle, 'ink'),
      ...sign.primitives.map((primitive) => primitive(height - foot.height))
    ],
    edit: { x: padX, y: 9, width: width - 2 * padX, lines: lines.length, style: cardStyle }
  })
}

function staffFootOf(
  { setting, width, team }: Job,
  channel: string
): { readonly height: number; readonly primitives: (top: number) => readonly Primitive[] } {
  const { padX } = setting.metrics
  const right = width - padX
  const nameLeft = padX + teamMarkSize + 5
  const beside = right - nameLeft - (channel === '' ? 0 : setting.width(channel, typeScale.caption) + 4)
  const name = team ? teamName(team) : ''
  const stacked = channel !== '' && setting.width(name, typeScale.team) > beside
  const names = team ? setting.wrapName(name, typeScale.team, stacked ? right - nameLeft : beside) : []
  const lineCount = Math.max(1, names.length) + (stacked ? 1 : 0)
  const height = staffFoot + (lineCount - 1) * 14
  const tint = team ? teamLook(team.style) : ({ ink: 'ink2', fill: 'surface2', line: 'line' } as const)
  return {
    height,
    primitives: (top) => {
      const textTop = top + (height - lineCount * 14) / 2
      const primitives: Primitive[] = [
        box(0.5, top, width - 1, height - 0.5, { fill: tint.fill, radius: [0, 0, 5.5, 5.5] }),
        line(
          [
            [0.5, top],
            [width - 0.5, top]
          ],
          tint.line,
          1
        )
      ]
      if (team) {
        primitives.push(
          teamMark(team.style, padX, textTop + 2),
          text(nameLeft, textTop, names, typeScale.team, tint.ink)
        )
      }
      if (channel !== '') {
        const lastLine = textTop + (lineCount - 1) * 14
        primitives.push(text(right, lastLine, [channel], typeScale.caption, 'ink2', 'end'))
      }
      return primitives
    }
  }
}
