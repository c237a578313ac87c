import { Component, type ComponentChildren } from 'preact';

interface ScreensGuardProps {
  readonly failed: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** Around all screens: one that cannot be drawn ends in the crash report, never in a picture that no longer moves. */
export class ScreensGuard extends Component<ScreensGuardProps> {
  override componentDidCatch(error: unknown): void {
    this.props.failed(error);
    this.setState({});
  }

  override render(): ComponentChildren {
    return this.props.children;
  }
}
