import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: (Uint8Array | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

const line = 'The harbour stays closed, the mayor said.';

describe('decode', () => {
  test.each([
    ['UTF-8', utf8('Café “open”'), 'Café “open”', 'utf-8'],
    ['UTF-8 with mark', utf8('\uFEFFOpen.'), '\uFEFFOpen.', 'utf-8'],
    ['CRLF kept', utf8('One.\r\nTwo.\r\n'), 'One.\r\nTwo.\r\n', 'utf-8'],
    ['UTF-16 LE with mark', bytes([0xff, 0xfe], utf16le(line)), `\uFEFF${line}`, 'utf-16le'],
    ['UTF-16 BE with mark', bytes([0xfe, 0xff], utf16be(line)), `\uFEFF${line}`, 'utf-16be'],
    ['UTF-16 LE without mark', utf16le(line), line, 'utf-16le'],
    ['UTF-16 BE without mark', utf16be(line), line, 'utf-16be'],
    [
      'Windows-1252',
      bytes(utf8('Caf'), [0xe9], utf8(' \u0020'), [0x93], utf8('open'), [0x94]),
      'Café  “open”',
      'windows-1252',
    ],
    ['UTF-8 cut inside a character', utf8('“Open” – “shut” é').subarray(0, -1), '“Open” – “shut” \uFFFD', 'utf-8'],
    [
      'terminal escapes',
      utf8('\u001b[31mRed\u001b[0m alert in the harbour.'),
      '\u001b[31mRed\u001b[0m alert in the harbour.',
      'utf-8',
    ],
    ['nothing', utf8(''), '', 'utf-8'],
  ])('%s', (_, input, text, encoding) => {
    expect(decode(input)).toEqual({ text, encoding });
  });

  test.each([
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], utf8('IHDR'), [0, 0, 1, 0])],
    ['NUL bytes in text', utf8('The harbour\0stays closed.')],
    ['control characters', utf8('a\u0001b\u0002c\u0003d\u0004e\u0005')],
    ['high bytes of no Western text', Buffer.from(Array.from({ length: 400 }, (_, n) => 0xc0 + (n % 40)))],
  ])('%s is no text', (_, input) => {
    expect(decode(input)).toBeNull();
  });
});
