import { createContext } from 'react'
import type { View } from './view'

export const ViewContext = createContext<View | null>(null)
