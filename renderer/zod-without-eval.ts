import { config } from 'zod'

// The page's policy forbids code from strings; zod would try it once and leave a violation in the console.
config({ jitless: true })
