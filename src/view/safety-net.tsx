import { Component, type ReactNode } from 'react';
import type { PageFrame } from '../words/frame-schema.ts';
import { tellFirstTaps } from './tell-first-taps.ts';

interface Props {
  frame: PageFrame;
  /** The address of the front page, the way on where a page cannot be drawn at all. */
  home: string;
  children: ReactNode;
}

/** Catches a page that breaks while it is drawn, and offers to load it again: nothing is lost. */
export class SafetyNet extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  /** The page for this trouble is there, and its button works. */
  override componentDidCatch() {
    tellFirstTaps('ready');
  }

  override render() {
    const { frame, home, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <main id="content">
        <h1>{frame.notices.failedTitle}</h1>
        <p className="notice" role="alert">
          {frame.notices.failed}
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          {frame.notices.reload}
        </button>
        <p>
          <a href={home}>{frame.notFound.link}</a>
        </p>
      </main>
    );
  }
}
