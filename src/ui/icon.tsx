import { h, type VNode } from 'preact';
import type { Kind } from '../core/pack/kind.ts';

/** What icons show; the style sheet has their outlines. */
type Sign = Kind | 'back' | 'close' | 'pin' | 'move';

/** A small picture of a kind of entity or of something to be done, drawn with the text's colour. Words beside it say the same. */
export function Icon({ of }: { of: Sign }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path data-of={of} />
    </svg>
  );
}
