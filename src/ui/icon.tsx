import { h, type VNode } from 'preact';
import type { Kind } from '../core/pack/kind.ts';

/** Outlines on a grid of 16 units. */
const OUTLINES = {
  person: 'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.75 14c.4-2.7 2.5-4.25 5.25-4.25S12.85 11.3 13.25 14',
  place:
    'M8 14.25S3.25 10 3.25 6.5a4.75 4.75 0 0 1 9.5 0C12.75 10 8 14.25 8 14.25ZM8 8.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  institution: 'M2 6 8 2.5 14 6H2ZM3.75 6v6M6.6 6v6M9.4 6v6M12.25 6v6M2 13.5h12',
  event: 'M2.75 3.75h10.5v9.5H2.75v-9.5ZM2.75 6.75h10.5M5.5 2.25v3M10.5 2.25v3',
  document: 'M4 1.75h5.25L12.25 5v9.25H4V1.75ZM9 2v3.25h3.25M6 8.5h4.25M6 11h4.25',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M5.5 2h5M6 2l.5 5L4 9.5h8L9.5 7l.5-5M8 9.5V14',
  move: 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2',
} satisfies Readonly<Record<Kind, string>> & Readonly<Record<string, string>>;

/** A small picture of a kind of entity or of something to be done, drawn with the text's colour. Words beside it say the same. */
export function Icon({ of }: { of: keyof typeof OUTLINES }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[of]} />
    </svg>
  );
}
