import { describe, expect, it } from 'vitest';
import { isReadable } from '../../platform/readable-file.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('what was read from a file', () => {
  it.each([
    ['', false],
    [' \n\t', false],
    [new TextDecoder().decode(PNG), false],
    ['GIF89a\0\0', false],
    ['{}', true],
    ['bbc.co.uk\nэхо.example', true],
  ])('%j is text: %s', (text, isText) => {
    expect(isReadable(text)).toBe(isText);
  });
});
