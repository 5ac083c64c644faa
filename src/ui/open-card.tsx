import { h, render, type VNode } from 'preact';
import type { Box } from '../core/hover/corridor.ts';
import type { Card as CardData } from '../core/pack/card.ts';
import { directionOf, type Language } from '../core/pack/language.ts';
import { Card } from './card.tsx';
import { Choice } from './choice.tsx';
import { PinnedPlace } from './pinned-place.ts';
import { type Anchor, keepPlaced } from './placement.ts';
import type { Speech } from './strings.ts';
import { keepOnTop, raise, topmostParent } from './top-layer.ts';

/** What a card is made of. */
export interface CardContent {
  /** One, or several where the reader has to choose. */
  readonly cards: readonly CardData[];
  readonly speech: Speech;
  /** The style sheet; empty where there is none, and the card is shown without its look. */
  readonly style: string;
}

export interface ShownCard {
  readonly content: CardContent;
  readonly anchor: Anchor;
  /** Whether the reader goes into the card, from the keyboard; closing it leads back to where they were. */
  readonly focus: boolean;
}

/** What cards ask of those who own them. */
export interface CardOptions {
  /** The card of an entity, by its key. */
  readonly readCard: (key: string) => Promise<CardData | undefined>;
  /** The reader wants cards in this language from now on. */
  readonly onLanguage: (language: Language) => void;
}

/** What an open card tells of itself. */
export interface CardEvents {
  /** The reader closes it, or its name has left the screen. */
  readonly onClose: (card: OpenCard) => void;
  readonly onPin: (card: OpenCard) => void;
  /** The reader has walked out of it with the keyboard. */
  readonly onLeave: (card: OpenCard) => void;
}

/**
 * One card: an element in the top layer, with a shadow root that shuts the page's styles out. It is drawn before it comes into
 * the page, which takes half of the time that it takes to open. It stands by its name until it is pinned, and from then on where
 * the reader puts it.
 */
export class OpenCard {
  readonly #options: CardOptions & CardEvents;
  readonly #host: HTMLElement;
  readonly #placed: HTMLElement;
  /** What it opens with. */
  readonly content: CardContent;
  #speech: Speech;
  /** What was looked at one after another, the last of it on show: a card, or several to choose from. */
  #trail: readonly (readonly CardData[])[] = [];
  #stop = (): void => undefined;
  #place: PinnedPlace | undefined;
  /** Where the focus goes when a card that has it closes. */
  cameFrom: Element | null = null;
  /** The reader's last doing in the card was a key, not the pointer. */
  #byKeyboard = false;

  constructor(content: CardContent, options: CardOptions & CardEvents) {
    const { cards, speech, style } = content;
    this.#options = options;
    this.content = content;
    this.#speech = speech;
    // Of HTML, whatever the page is; and no element comes to life in it: a page that defines one of this name does not see a card before it opens.
    const inert = document.implementation.createHTMLDocument();
    const host = inert.createElement('sidelight-card');
    const sheet = inert.createElement('style');
    sheet.textContent = style;
    this.#host = host;
    this.#placed = inert.createElement('div');
    this.#placed.className = 'placed';
    host.attachShadow({ mode: 'open' }).append(sheet, this.#placed);
    host.popover = 'manual';
    this.#go([cards]);
    for (const doing of ['keydown', 'pointerdown'])
      host.addEventListener(doing, () => {
        this.#byKeyboard = doing === 'keydown';
      });
    // A page that closes its dialog when somebody presses beside that would take a press on the card for one.
    for (const doing of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'click'])
      host.addEventListener(doing, (event) => event.stopPropagation());
    host.addEventListener('focusout', () => requestAnimationFrame(() => this.#noteLeaving()));
  }

  /**
   * Brings it into the page, by its name.
   * @param spare what it should not cover.
   */
  open({ anchor, focus }: ShownCard, cameFrom: Element | null, spare: readonly Box[]): void {
    this.cameFrom = cameFrom;
    const enter = (): void => raise(this.#host, topmostParent(anchor.reference.element()));
    this.#stop = keepPlaced(this.#placed, anchor, spare, enter, () => this.#options.onClose(this));
    if (focus) this.focus();
  }

  /** The key of the one card on show. */
  get key(): string | undefined {
    const [card, ...others] = this.#trail.at(-1) ?? [];
    return others.length === 0 ? card?.key : undefined;
  }

  /** Whether the reader is in the card with the keyboard. */
  get isHeld(): boolean {
    return this.#byKeyboard && this.#hasFocus;
  }

  get #hasFocus(): boolean {
    return this.#host.matches(':focus-within');
  }

  /** Where it is on the screen. */
  get box(): Box {
    return this.#placed.getBoundingClientRect();
  }

  /** Whether an event of a pointer is on the card. A document is not told what in a closed shadow root one comes from. */
  owns({ clientX, clientY }: MouseEvent): boolean {
    // The page may have thrown it away.
    const tree = this.#host.getRootNode() as Partial<DocumentOrShadowRoot>;
    return tree.elementFromPoint?.(clientX, clientY) === this.#host;
  }

  focus(): void {
    this.#byKeyboard = true;
    this.#placed.querySelector<HTMLElement>('.card')?.focus();
  }

  /** Shows the same in another language. */
  speak(speech: Speech): void {
    this.#speech = speech;
    this.#draw();
  }

  /** Lets go of the name: the card stays where it is until the reader moves or closes it. */
  pin(): void {
    this.#stop();
    const stop = keepOnTop(this.#host);
    const place = new PinnedPlace(this.#placed);
    this.#place = place;
    this.#stop = () => {
      stop();
      place.stop();
    };
    this.#host.toggleAttribute('data-pinned', true);
    this.#draw();
  }

  /** Brings a pinned card to the front and sets it off, or no longer. */
  point(out: boolean): void {
    if (out) raise(this.#host);
    this.#placed.classList.toggle('pointed-out', out);
  }

  /** @param leadBack whether a focus that is in the card returns to where it came from. */
  close(leadBack = true): void {
    this.#stop();
    const back = leadBack && this.#hasFocus ? this.cameFrom : null;
    render(null, this.#placed);
    this.#host.remove();
    if (back instanceof HTMLElement) HTMLElement.prototype.focus.call(back, { preventScroll: true });
  }

  /** Who walks out of the card with the keyboard leaves nothing open behind. The window may lose the focus, and give it back. */
  #noteLeaving(): void {
    if (this.#byKeyboard && !this.#hasFocus && document.hasFocus()) this.#options.onLeave(this);
  }

  #go(trail: readonly (readonly CardData[])[]): void {
    const hadFocus = this.#hasFocus;
    const isFirst = this.#trail.length === 0;
    this.#trail = trail;
    this.#draw();
    if (isFirst) return;
    // What had the focus is gone with the card it stood on, and the new card begins at its top.
    this.#placed.querySelector('.card')?.scrollTo(0, 0);
    if (hadFocus) this.#placed.querySelector<HTMLElement>('h1')?.focus();
  }

  #draw(): void {
    const view = this.#view();
    this.#placed.dir = directionOf(this.#speech.language);
    render(view, this.#placed);
  }

  #view(): VNode | null {
    const speech = this.#speech;
    const [card, ...others] = this.#trail.at(-1) ?? [];
    if (!card) return null;
    const close = (): void => this.#options.onClose(this);
    if (others.length > 0) {
      const choose = (chosen: CardData): void => this.#go([...this.#trail, [chosen]]);
      return <Choice cards={[card, ...others]} speech={speech} onChoose={choose} onClose={close} />;
    }
    return (
      <Card
        key={card.key}
        card={card}
        speech={speech}
        place={this.#place}
        onPin={() => this.#options.onPin(this)}
        onBack={this.#trail.length > 1 ? () => this.#go(this.#trail.slice(0, -1)) : undefined}
        onRelated={(key) => void this.#follow(key)}
        onLanguage={this.#options.onLanguage}
        onClose={close}
      />
    );
  }

  /** Turns the card into that of a related entity, unless the reader has gone elsewhere meanwhile. */
  async #follow(key: string): Promise<void> {
    const trail = this.#trail;
    const card = await this.#options.readCard(key);
    if (card && trail === this.#trail) this.#go([...trail, [card]]);
  }
}
