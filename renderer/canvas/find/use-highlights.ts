import './find-highlights.css'
import { type RefObject, useEffect } from 'react'
import { useStore } from 'zustand'
import { folded } from '../../../shared/formats/folded'
import { foundStore } from '../../editor/find/found'
import { drawnPlaces, withoutSpaces } from './drawn-places'

const name = 'found'

/**
 * Marks the words searched for in what the sheet draws, whatever redraws it: the elements of the records found, as they
 * come into the window, and no others are read.
 */
export function useHighlights(root: RefObject<HTMLElement | null>): void {
  const { ids, query } = useStore(foundStore)
  useEffect(() => {
    const element = root.current
    const wanted = withoutSpaces(folded(query))
    if (!element || wanted === '' || ids.size === 0) return
    const mark = (): void => {
      CSS.highlights.set(name, new Highlight(...rangesIn(element, ids, wanted)))
    }
    let waiting = 0
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(mark)
    })
    observer.observe(element, { childList: true, characterData: true, subtree: true })
    mark()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(waiting)
      CSS.highlights.delete(name)
    }
  }, [root, ids, query])
}

function rangesIn(element: HTMLElement, found: ReadonlySet<string>, wanted: string): Range[] {
  return [...element.querySelectorAll<HTMLElement>('[data-record]')].flatMap((drawn) => {
    if (!found.has(drawn.dataset.record ?? '')) return []
    const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT)
    const ranges: Range[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { from, to } of drawnPlaces(wanted, node.textContent ?? '')) {
        const range = new Range()
        range.setStart(node, from)
        range.setEnd(node, to)
        ranges.push(range)
      }
    return ranges
  })
}
