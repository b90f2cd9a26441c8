import { Component, type ReactNode } from 'react';
import type { Frame } from '../words/frame-schema.ts';

interface Props {
  frame: Frame;
  children: ReactNode;
}

/** Catches a page that breaks while it is drawn, and offers to load it again: nothing is lost. */
export class SafetyNet extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { frame, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <main id="content">
        <h1>{frame.notFound.title}</h1>
        <p className="notice" role="alert">
          {frame.notices.failed}
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          {frame.notices.reload}
        </button>
      </main>
    );
  }
}
