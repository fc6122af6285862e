/** The platform's decoder (WHATWG Encoding), there on every host we run on; the core knows this much of it and no more. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
