import { render, type VNode } from 'preact';
import type { Card as CardData } from '../core/pack/card.ts';
import { directionOf, type Language } from '../core/pack/language.ts';
import css from './card.css?inline';
import { Card } from './card.tsx';
import { Choice } from './choice.tsx';
import { type Anchor, keepPlaced } from './placement.ts';
import type { Speech } from './strings.ts';

export interface ShownCard {
  /** One, or several where the reader has to choose. */
  readonly cards: readonly CardData[];
  readonly speech: Speech;
  readonly anchor: Anchor;
  /** Whether the reader goes into the card, from the keyboard; closing it leads back to where they were. */
  readonly focus: boolean;
}

/** What the host asks of those who own it. */
export interface CardHostOptions {
  readonly speechIn: (language: Language) => Promise<Speech>;
  /** The card of an entity, by its key. */
  readonly readCard: (key: string) => Promise<CardData | undefined>;
  /** The reader wants cards in this language from now on. */
  readonly onLanguage: (language: Language) => void;
  /** The reader closes the card, or its name has left the screen. */
  readonly onClose: () => void;
}

/** Hosts the card in the page: one element in the top layer, with a shadow root that shuts the page's styles out. It exists only while a card is shown. */
export class CardHost {
  readonly #options: CardHostOptions;
  #host: HTMLElement | undefined;
  #placed: HTMLElement | undefined;
  #speech: Speech | undefined;
  /** What was looked at one after another, the last of it on show: a card, or several to choose from. */
  #trail: readonly (readonly CardData[])[] = [];
  #stopPlacing: (() => void) | undefined;
  /** Where the focus goes when a card that has it closes. */
  #cameFrom: Element | null = null;
  /** The reader's last doing in the card was a key, not the pointer. */
  #byKeyboard = false;

  constructor(options: CardHostOptions) {
    this.#options = options;
  }

  /** Shows a card in the place of any other. */
  show({ cards, speech, anchor, focus }: ShownCard): void {
    const cameFrom = this.isHeld ? this.#cameFrom : document.activeElement;
    this.#cameFrom = null;
    this.hide();
    const host = document.createElement('sidelight-card');
    const root = host.attachShadow({ mode: 'open' });
    const placed = document.createElement('div');
    placed.className = 'placed';
    root.append(styleElement(), placed);
    host.popover = 'manual';
    topmostParent(anchor.element).append(host);
    host.showPopover();
    this.#host = host;
    this.#placed = placed;
    this.#speech = speech;
    this.#go([cards]);
    this.#stopPlacing = keepPlaced(placed, anchor, this.#options.onClose);
    this.#cameFrom = cameFrom;
    this.#byKeyboard = focus;
    host.addEventListener('keydown', () => {
      this.#byKeyboard = true;
    });
    host.addEventListener('pointerdown', () => {
      this.#byKeyboard = false;
    });
    host.addEventListener('focusout', () => requestAnimationFrame(() => this.#closeBehind(host)));
    if (focus) placed.querySelector<HTMLElement>('.card')?.focus();
  }

  /** Whether the reader is in the card with the keyboard. */
  get isHeld(): boolean {
    return this.#byKeyboard && this.#hasFocus;
  }

  get #hasFocus(): boolean {
    return this.#host?.matches(':focus-within') ?? false;
  }

  /** Who walks out of the card with the keyboard leaves nothing open behind. The window may lose the focus, and give it back. */
  #closeBehind(host: HTMLElement): void {
    if (host === this.#host && this.#byKeyboard && !this.#hasFocus && document.hasFocus()) this.#options.onClose();
  }

  hide(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    const back = this.#hasFocus ? this.#cameFrom : null;
    if (this.#placed) render(null, this.#placed);
    this.#host?.remove();
    this.#host = undefined;
    this.#placed = undefined;
    if (back instanceof HTMLElement) HTMLElement.prototype.focus.call(back, { preventScroll: true });
  }

  /** Whether an event comes from the card. */
  owns(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  #go(trail: readonly (readonly CardData[])[]): void {
    const placed = this.#placed;
    if (!placed) return;
    const hadFocus = this.#host?.shadowRoot?.activeElement !== null;
    this.#trail = trail;
    this.#draw();
    if (this.#trail.length === 1 && !hadFocus) return;
    // What had the focus is gone with the card it stood on, and the new card begins at its top.
    placed.querySelector('.card')?.scrollTo(0, 0);
    if (hadFocus) placed.querySelector<HTMLElement>('h1')?.focus();
  }

  #draw(): void {
    const view = this.#view();
    if (!this.#placed || !this.#speech || !view) return;
    this.#placed.dir = directionOf(this.#speech.language);
    render(view, this.#placed);
  }

  #view(): VNode | undefined {
    const speech = this.#speech;
    const [card, ...others] = this.#trail.at(-1) ?? [];
    if (!speech || !card) return undefined;
    if (others.length > 0) {
      const choose = (chosen: CardData): void => this.#go([...this.#trail, [chosen]]);
      return <Choice cards={[card, ...others]} speech={speech} onChoose={choose} />;
    }
    const speak = async (language: Language): Promise<void> => {
      this.#options.onLanguage(language);
      this.#speech = await this.#options.speechIn(language);
      this.#draw();
    };
    return (
      <Card
        key={card.key}
        card={card}
        speech={speech}
        onBack={this.#trail.length > 1 ? () => this.#go(this.#trail.slice(0, -1)) : undefined}
        onRelated={(key) => void this.#follow(key)}
        onLanguage={(language) => void speak(language)}
        onClose={this.#options.onClose}
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

/** A modal dialog makes all the rest of the page inert, so inside one the card belongs to it. */
function topmostParent(element: Element): Element {
  return (
    Element.prototype.closest.call(element, 'dialog:modal') ??
    document.fullscreenElement ??
    document.body ??
    document.documentElement
  );
}

function styleElement(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
