import { Component, type ReactNode } from 'react'

type Props = { children: ReactNode; fallback: (reset: () => void) => ReactNode }

/** An error in one panel leaves the rest of the window usable. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (this.state.failed) return this.props.fallback(() => this.setState({ failed: false }))
    return this.props.children
  }
}
