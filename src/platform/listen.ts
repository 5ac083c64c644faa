import type { Events } from 'webextension-polyfill';

/** Has an event of the browser heard by a listener until the signal. */
export function listen<L extends (...details: never[]) => unknown>(
  event: Pick<Events.Event<L>, 'addListener' | 'removeListener'>,
  listener: L,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}
