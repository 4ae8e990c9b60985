import { Component, type ReactNode } from 'react'

type Props = { children: ReactNode; sentence: string }

/** Keeps a bug in one region from taking the others with it: the region says so and the rest stays alive. */
export class RegionBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError = () => ({ failed: true })

  override render() {
    return this.state.failed ? (
      <p className="ui-failed" role="alert">
        {this.props.sentence}
      </p>
    ) : (
      this.props.children
    )
  }
}
