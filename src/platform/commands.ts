import * as v from 'valibot';
import { onMessage } from './messages.ts';

/** What the reader can do from the keyboard; the keys are in the manifest, and the browser lets readers change them. */
export const COMMANDS = ['next-name', 'previous-name', 'open-card', 'close-card'] as const;
export type Command = (typeof COMMANDS)[number];

const Message = v.object({ command: v.picklist(COMMANDS) });

/** Calls back with each command that the reader gives to this page, until the signal. */
export function onCommand(callback: (command: Command) => void, signal: AbortSignal): void {
  onMessage(Message, ({ command }) => callback(command), signal);
}
