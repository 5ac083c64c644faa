import type { VNode } from 'preact';
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
export function Controls({ speech: { text }, place, onPin, onClose }: ControlsProps): VNode {
  const does = place ? 'move' : 'pin';
  const label = text(does);
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
      <button type="button" class="control close" aria-label={text('close')} title={text('close')} onClick={onClose}>
        <Icon of="close" />
      </button>
    </div>
  );
}
