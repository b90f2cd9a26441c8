import { Component, type ReactNode } from 'react';

interface Props {
  /** Another turn tries again. */
  turn: number;
  children: ReactNode;
}

interface State {
  turn: number;
  error: Error | undefined;
}

/** Keeps what is written when the part inside cannot be drawn. */
export class Fence extends Component<Props, State> {
  override state: State = { turn: this.props.turn, error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  static getDerivedStateFromProps({ turn }: Props, state: State): State | null {
    return turn === state.turn ? null : { turn, error: undefined };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <p role="alert">This cannot be drawn: {error.message} What you wrote is still there.</p>;
  }
}
