import type { Box } from '../core/hover/corridor.ts';
import type { Language } from '../core/pack/language.ts';
import { type CardContent, type CardOptions, OpenCard, type ShownCard } from './open-card.tsx';
import type { Speech } from './strings.ts';

/** What the host asks of those who own it. */
export interface CardHostOptions extends CardOptions {
  readonly speechIn: (language: Language) => Promise<Speech>;
  /** The card that stood by a name is closed by the reader, is pinned, or its name has left the screen. */
  readonly onClose: () => void;
}

/** Takes away what an earlier script has left: Firefox ends the scripts of an extension that is updated at once, before they can close their cards. */
export function removeLeftCards(): void {
  // Mostly there are none: to make the interface of a list takes a fresh page a third of a millisecond.
  if (document.querySelector('sidelight-card'))
    for (const left of document.querySelectorAll('sidelight-card')) left.remove();
}

/** The cards that are open in the page: at most one stands by its name, any number is pinned. */
export class CardHost {
  readonly #options: CardHostOptions;
  /** The card that stands by a name. */
  #card: OpenCard | undefined;
  /** A card that may be wanted soon, drawn already. */
  #ahead: OpenCard | undefined;
  /** The front one last. */
  #pinned: readonly OpenCard[] = [];
  /** A pinned card that is asked for again. */
  #again: OpenCard | undefined;

  constructor(options: CardHostOptions) {
    this.#options = options;
  }

  /** Draws a card ahead, of which the page sees nothing before it is shown. */
  prepare(content: CardContent): void {
    if (this.#ahead?.content === content) return;
    this.#ahead = new OpenCard(content, {
      ...this.#options,
      onLanguage: (language) => void this.#speak(language),
      onClose: (closed) => this.#close(closed),
      onPin: (pinned) => this.#pin(pinned),
      onLeave: (left) => {
        if (left === this.#card) this.#options.onClose();
      },
    });
  }

  /** Lets go of what was drawn ahead. */
  forget(): void {
    this.#ahead = undefined;
  }

  /** Shows a card in the place of any other that is not pinned. One that is pinned already comes to the front and is set off. */
  show(shown: ShownCard): void {
    const cameFrom = this.isHeld ? (this.#card?.cameFrom ?? null) : document.activeElement;
    this.#hide(false);
    const [card, ...others] = shown.content.cards;
    const again = others.length === 0 ? this.#pinned.find(({ key }) => key === card?.key) : undefined;
    if (!again) {
      this.prepare(shown.content);
      this.#card = this.#ahead;
      this.forget();
      this.#card?.open(
        shown,
        cameFrom,
        this.#pinned.map(({ box }) => box),
      );
      return;
    }
    this.#again = again;
    this.#pinned = [...this.#pinned.filter((one) => one !== again), again];
    again.point(true);
    if (shown.focus) again.focus();
  }

  /** Whether the reader is in the card by the name with the keyboard. */
  get isHeld(): boolean {
    return this.#card?.isHeld ?? false;
  }

  /** Whether the reader is in a pinned card with the keyboard. */
  get isPinnedHeld(): boolean {
    return this.#pinned.some(({ isHeld }) => isHeld);
  }

  /** Where the card by the name is on the screen. */
  get box(): Box | undefined {
    return this.#card?.box;
  }

  /** Whether an event of a pointer is on the card by the name. */
  owns(event: MouseEvent): boolean {
    return this.#card?.owns(event) ?? false;
  }

  /** Whether an event of a pointer is on a pinned card. */
  ownsPinned(event: MouseEvent): boolean {
    return this.#pinned.some((card) => card.owns(event));
  }

  /** Closes the card by the name. */
  hide(): void {
    this.#hide(true);
  }

  /** Closes the pinned card that the reader is in with the keyboard, else the one in front. */
  closePinned(): void {
    const card = this.#pinned.find(({ isHeld }) => isHeld) ?? this.#pinned.at(-1);
    if (card) this.#close(card);
  }

  /** Closes every card. */
  clear(): void {
    this.hide();
    for (const card of this.#pinned) card.close();
    this.#pinned = [];
  }

  /** The reader has chosen a language in one card, and means all of them. */
  async #speak(language: Language): Promise<void> {
    this.#options.onLanguage(language);
    const speech = await this.#options.speechIn(language);
    for (const card of [...this.#pinned, this.#card]) card?.speak(speech);
  }

  #hide(back: boolean): void {
    this.#again?.point(false);
    this.#again = undefined;
    this.#card?.close(back);
    this.#card = undefined;
  }

  #close(card: OpenCard): void {
    if (card === this.#card) {
      this.#options.onClose();
      return;
    }
    this.#pinned = this.#pinned.filter((one) => one !== card);
    card.close();
    if (card === this.#again) this.#options.onClose();
  }

  #pin(card: OpenCard): void {
    this.#pinned = [...this.#pinned, card];
    this.#card = undefined;
    card.pin();
    this.#options.onClose();
  }
}
