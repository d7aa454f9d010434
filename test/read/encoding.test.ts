import { expect, test } from 'vitest';
import { markupText } from '../../src/read/encoding.ts';

const page = (charset: string, text: string): string => `<html><head><meta charset="${charset}"></head><p>${text}</p>`;
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 })[sign] ?? sign.charCodeAt(0)));

test.each<[string, Uint8Array, string | undefined, string]>([
  ['UTF-8 as stated', Buffer.from(page('utf-8', 'Café “x”')), undefined, 'Café “x”'],
  ['UTF-8, stated as Latin-1', Buffer.from(page('iso-8859-1', 'Café “x”')), undefined, 'Café “x”'],
  ['UTF-8, the server says Shift_JIS', Buffer.from(page('utf-8', 'Café “x”')), 'shift_jis', 'Café “x”'],
  ['Windows-1252, stated as UTF-8', windows1252(page('utf-8', 'Café “x” – it’s')), undefined, 'Café “x” – it’s'],
  ['Windows-1252, stated as Latin-1', windows1252(page('iso-8859-1', 'Café “x”')), undefined, 'Café “x”'],
  ['Windows-1252, not stated', windows1252('<p>Café “x”</p>'), undefined, 'Café “x”'],
  [
    'Windows-1251',
    Buffer.concat([Buffer.from(page('windows-1251', 'The ')), Buffer.from([0xcc, 0xe8, 0xf0])]),
    undefined,
    'Мир',
  ],
  [
    'the server before the page',
    Buffer.concat([Buffer.from(page('big5', 'The ')), Buffer.from([0xcc, 0xe8, 0xf0])]),
    'windows-1251',
    'Мир',
  ],
  ['an encoding that does not exist', windows1252(page('utf-99', 'Café')), 'nonsense', 'Café'],
  [
    'an encoding that the bytes do not fit',
    Buffer.concat([Buffer.from(page('shift_jis', 'Caf')), Buffer.from([0xe9, 0x20, 0xff])]),
    undefined,
    'é',
  ],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${page('utf-8', 'Café')}`, 'utf16le'), undefined, 'Café'],
  ['UTF-16 without a mark', Buffer.from(page('utf-16', 'Café'), 'utf16le').swap16(), undefined, 'Café'],
])('%s', (_, bytes, charset, text) => {
  const found = markupText(bytes, charset);
  expect(found).toContain(text);
  expect(found?.startsWith('\uFEFF')).toBe(false);
});

test('bytes that are no text', () => {
  expect(markupText(Buffer.from([0x89, 0x50, 0, 0, 0, 13]))).toBeNull();
});
