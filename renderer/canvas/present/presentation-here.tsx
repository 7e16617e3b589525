import { useEffect } from 'react'
import { useStore } from 'zustand'
import { presentationStore, stopPresentingHere } from '../../editor/present/presentation-store'
import { useSession } from '../../editor/workbench'
import { Presentation } from './presentation'

/** The presentation in the editor's own window, over everything else. */
export function PresentationHere() {
  const place = useStore(presentationStore, (state) => state.place)
  const columnWidths = useSession((state) => state.columnWidths)
  useEffect(
    () => () => {
      // A project that is closed from outside takes its presentation along.
      if (presentationStore.getState().place) stopPresentingHere()
    },
    []
  )
  if (!place) return null
  return (
    <Presentation
      place={place}
      columnWidth={columnWidths[place.lens]}
      onPlace={(next) => presentationStore.setState({ place: next })}
      onLeave={stopPresentingHere}
    />
  )
}
