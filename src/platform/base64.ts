import type { Base64 } from '../core/index/stored-index.ts';

/** Base64 by the browser's own functions. */
export const base64: Base64 = {
  encode: (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  decode: (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
};
