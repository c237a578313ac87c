import type { Message } from '../simulation/vocabulary/messages.ts';
import type { Action, Affordance } from '../simulation/vocabulary/widget.ts';
import type { Words } from '../text/words.ts';

/** What every widget's panel is given. It keeps no state of the game: `picture` and `legal` are all that it knows. */
export interface WidgetPanelProps<Picture> {
  readonly picture: Picture;
  readonly legal: readonly Affordance[];
  readonly act: (action: Action) => void;
  readonly words: Words;
}

/** A key that acts inside an open panel, for the listener's help. `keys` are as printed on the keyboard. */
export interface PanelKey {
  readonly keys: readonly string[];
  readonly label: Message;
}
