import { type ComponentChildren, h, type VNode } from 'preact';
import { directionOf, type Language } from '../core/pack/language.ts';

interface DialogProps {
  readonly language: Language;
  /** Id of the element that names it. */
  readonly label: string;
  /** The card that it shows, where it shows just one. */
  readonly card?: { readonly key: string; readonly kind: string };
  readonly children: ComponentChildren;
}

/** The frame of everything that a card host shows: a dialog that the keyboard can go into, in one language and its direction. */
export function Dialog({ language, label, card, children }: DialogProps): VNode {
  return (
    <div
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={label}
      lang={language}
      dir={directionOf(language)}
      data-entity={card?.key}
      data-kind={card?.kind}
    >
      {children}
    </div>
  );
}
