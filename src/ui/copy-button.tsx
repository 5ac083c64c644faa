import { Component, createRef, h, type VNode } from 'preact';
import type { Speech } from './strings.ts';

/** How long the button says that it has done its work, in milliseconds. */
const SAID = 2000;

interface CopyButtonProps {
  /** What is copied, put together when it is asked for. */
  readonly content: () => string;
  readonly speech: Speech;
}

/** Copies a text, and says so. */
export class CopyButton extends Component<CopyButtonProps, { copied: boolean }> {
  readonly #button = createRef<HTMLButtonElement>();

  override render({ speech }: CopyButtonProps, { copied }: { copied: boolean }): VNode {
    return (
      <button type="button" class="action copy" ref={this.#button} onClick={() => void this.#copy()}>
        <span role="status">{speech.text(copied ? 'copied' : 'copy')}</span>
      </button>
    );
  }

  async #copy(): Promise<void> {
    await copyText(this.props.content(), this.#button.current?.getRootNode());
    this.setState({ copied: true });
    setTimeout(() => this.setState({ copied: false }), SAID);
  }
}

/** @param place where a field may stand for a moment: pages that are not secure have no clipboard but by the old command. */
async function copyText(text: string, place: Node | undefined): Promise<void> {
  // Some pages forbid it by their permissions policy, too.
  const done = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (done || !(place instanceof ShadowRoot)) return;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'off-screen';
  place.append(field);
  const before = place.activeElement;
  field.select();
  document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
}
