import { h, type VNode } from 'preact';
import { Icon } from './icon.tsx';
import type { Speech } from './strings.ts';

/** Closes the card, as Esc does. */
export function CloseButton({ speech: { text }, onClose }: { speech: Speech; onClose: () => void }): VNode {
  return (
    <button type="button" class="control close" aria-label={text('close')} title={text('close')} onClick={onClose}>
      <Icon of="close" />
    </button>
  );
}
