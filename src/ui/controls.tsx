import type { VNode } from 'preact';
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
  const label = text(place ? 'move' : 'pin');
  return (
    <div class="controls">
      <button
        type="button"
        class={place ? 'control move' : 'control pin'}
        aria-label={label}
        title={label}
        onClick={(event) => (place ? place.press(event) : onPin())}
        onPointerDown={(event) => place?.drag(event)}
        onKeyDown={(event) => place?.moveByKey(event)}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d={place ? MOVE : PIN} />
        </svg>
      </button>
      <button type="button" class="control close" aria-label={text('close')} title={text('close')} onClick={onClose}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}

const PIN = 'M5.5 2h5M6 2l.5 5L4 9.5h8L9.5 7l.5-5M8 9.5V14';
const MOVE = 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2';
