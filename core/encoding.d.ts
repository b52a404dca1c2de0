// The Encoding Standard's two classes, which every runtime of ours has; `core/` has no DOM library.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
