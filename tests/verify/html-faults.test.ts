import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { htmlFaults } from '#verify/html-faults.ts';

const faults = (html: string) => htmlFaults(fromHtml(html));

describe('a page may not hold', () => {
  test.each([
    ['an event handler', '<p onclick="x()">a</p>', /program \(onClick of <p>\)/],
    ['a handler in a drawing', '<svg><circle onload="x()"/></svg>', /program/],
    ['a link that runs code', '<a href="javascript:x()">a</a>', /program/],
    ['such a link with a line break in it', '<a href="java\nscript:x()">a</a>', /program/],
    ['a form that runs code', '<form action="javascript:x()"></form>', /program/],
    ['a remote picture', '<img src="https://example.org/a.png">', /request to https:\/\/example/],
    ['one without a scheme', '<img src="//example.org/a.png">', /request to \/\/example/],
    ['one of several sizes', '<img srcset="https://example.org/a.png 2x">', /request/],
    ['a remote style', '<link rel="stylesheet" href="https://example.org/a.css">', /request/],
    ['a remote script', '<script src="https://example.org/a.js"></script>', /request/],
    ['a remote drawing', '<svg><use href="https://example.org/a.svg#b"/></svg>', /request/],
    [
      'a style that fetches',
      '<style>p { background: url(https://example.org/a) }</style>',
      /request/,
    ],
    ['a style that imports', '<style>@import "//example.org/a.css";</style>', /request/],
    [
      'an attribute that fetches',
      '<p style="background: url(\'//example.org/a\')">a</p>',
      /request/,
    ],
    ['a frame', '<iframe srcdoc="x"></iframe>', /<iframe>/],
    ['another base', '<base href="https://example.org/">', /<base>/],
    ['a base on the same site', '<base href="../other/">', /<base>/],
    [
      'a page that goes elsewhere',
      '<meta http-equiv="refresh" content="0;url=//example.org">',
      /goes elsewhere/,
    ],
  ])('%s', (_, html, reason) => expect(faults(html).join()).toMatch(reason));
});

test('a page may hold links, pictures of its own and data', () => {
  expect(
    faults(
      '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="../a.css"><a href="https://www.childline.org.uk/">a</a>' +
        '<img src="data:image/png;base64,AA=="><svg><use href="#a"/></svg><style>p { src: url("a.woff2") }</style>',
    ),
  ).toEqual([]);
});
