import { h, type VNode } from 'preact';
import { CloseButton } from './close-button.tsx';
import { Icon } from './icon.tsx';
import type { PinnedPlace } from './pinned-place.ts';
import type { Speech } from './strings.ts';

interface ControlsProps {
  readonly speech: Speech;
  /** Where the card is pinned. */
  readonly place: PinnedPlace | undefined;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** What is done with the card as a whole. Once it is pinned, its pin is the handle that moves it, and keeps the focus. */
export function Controls({ speech, place, onPin, onClose }: ControlsProps): VNode {
  const does = place ? 'move' : 'pin';
  const label = speech.text(does);
  return (
    <div class="controls">
      <button
        type="button"
        class={`control ${does}`}
        aria-label={label}
        title={label}
        onClick={(event) => (place ? place.press(event) : onPin())}
        onPointerDown={(event) => place?.drag(event)}
        onKeyDown={(event) => place?.moveByKey(event)}
      >
        <Icon of={does} />
      </button>
      <CloseButton speech={speech} onClose={onClose} />
    </div>
  );
}
