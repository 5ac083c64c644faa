/** Part of ECMAScript 2026; Chrome has it since 140, Firefox since 133. */
type WithFromBase64 = Uint8ArrayConstructor & { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

/** The bytes that a base64 text stands for, by the browser's own function: in script, on a fresh page, it takes 5 ms and more. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as WithFromBase64;
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
