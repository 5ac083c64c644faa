import { Component, h, type VNode } from 'preact';
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
  override render({ speech }: CopyButtonProps, { copied }: { copied: boolean }): VNode {
    return (
      <button type="button" class="action copy" onClick={() => void this.#copy()}>
        <span role="status">{speech.text(copied ? 'copied' : 'copy')}</span>
      </button>
    );
  }

  async #copy(): Promise<void> {
    await copyText(this.props.content());
    this.setState({ copied: true });
    setTimeout(() => this.setState({ copied: false }), SAID);
  }
}

/** Pages that are not secure have no clipboard but by the old command, and some forbid it by their permissions policy. */
async function copyText(text: string): Promise<void> {
  const isDone = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (isDone) return;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    // What is copied is not the page's.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
}
