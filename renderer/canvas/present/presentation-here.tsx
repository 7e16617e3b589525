import { useEffect } from 'react'
import { useStore } from 'zustand'
import { presentationStore, stopPresentingHere } from '../../editor/present/presentation-store'
import { Presentation } from './presentation'

/** The presentation in the editor's own window, over everything else. */
export function PresentationHere() {
  const place = useStore(presentationStore, (state) => state.here)
  useEffect(
    () => () => {
      // A project that is closed from outside takes its presentation along.
      if (presentationStore.getState().here) stopPresentingHere()
    },
    []
  )
  if (!place) return null
  return (
    <Presentation
      place={place}
      onPlace={(next) => presentationStore.setState({ here: next })}
      onLeave={stopPresentingHere}
    />
  )
}
