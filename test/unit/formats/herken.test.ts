import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { bestandsoort } from '../../../src/formats/herken';
import { p, wordbestand } from './wordbouw';

const utf16 = (tekst: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...tekst].flatMap((t) => [t.charCodeAt(0), 0])]);

describe('formats: what a file is', () => {
  const gevallen: [string, Uint8Array, string, string][] = [
    ['a Word file', wordbestand(p('Vraag 1')), 'vragen.docx', 'word'],
    ['a Word file under another name', wordbestand(p('Vraag 1')), 'vragen.pdf', 'word'],
    ['a Word file that was cut off', wordbestand(p('Vraag 1')).subarray(0, 200), 'vragen.DOCX', 'word'],
    [
      'an old Word file, or one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      'vragen.docx',
      'oud word',
    ],
    ['a PDF', strToU8('%PDF-1.7'), 'vragen.docx', 'pdf'],
    ['a PDF behind something else', strToU8('\n\n%PDF-1.4'), 'x', 'pdf'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'a.zip', 'zip'],
    [
      'OpenDocument',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'a',
      'opendocument',
    ],
    ['RTF', strToU8('{\\rtf1 Vraag}'), 'a.doc', 'rtf'],
    ['a page', strToU8('\n<!DOCTYPE html><html>'), 'a.txt', 'html'],
    ['a page as XML', strToU8('<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">'), 'a.xml', 'html'],
    ['a page that begins with a comment', strToU8('<!-- x --><div>'), 'a.htm', 'html'],
    ['XML', strToU8('\ufeff<?xml version="1.0"?><kamervragen/>'), 'a', 'xml'],
    ['XML in UTF-16', utf16('<?xml version="1.0"?><a/>'), 'a', 'xml'],
    ['JSON', strToU8(' {"value": []}'), 'a', 'json'],
    ['a list in JSON', strToU8('[{"a":1}]'), 'a', 'json'],
    ['text', strToU8('Vraag 1'), 'vragen.txt', 'tekst'],
    ['text in square brackets', strToU8('[concept] Vraag 1'), 'a.md', 'tekst'],
    ['Markdown that begins with a comment', strToU8('<!-- x -->\n# Vragen'), 'a.md', 'tekst'],
    ['text that was called a Word file', strToU8('Vraag 1'), 'a.docx', 'tekst'],
    ['nothing', new Uint8Array(0), 'a.txt', 'tekst'],
  ];
  for (const [naam, bytes, bestand, soort] of gevallen)
    it(`${naam} (${bestand}) is ${soort}`, () => assert.equal(bestandsoort(bytes, bestand), soort));
});
