/** Every page that is built: what it may load and run is said in it, and it holds nothing that it may not. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { htmlFaults } from '#verify/html-faults.ts';
import { dist, files, readText } from './dist.ts';

const built = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
const pages = built.filter((path) => path.endsWith('.html'));
/** A letter is pasted into a mail: it has no policy, since it has nothing to run or load. */
const letters = new Set(files({ kind: 'letter', format: 'html' }).map(({ path }) => path));

const elements = (tree: Root, tagName: string): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
};
const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy by its directives; `null` where the page has none, or has it after something it should govern. */
function policyOf(tree: Root): Map<string, string[]> | null {
  let policy: string | null = null;
  let isLate = false;
  visit(tree, 'element', ({ tagName, properties }) => {
    if (/^content-security-policy$/i.test(String(properties.httpEquiv)))
      policy ??= String(properties.content);
    else if (policy === null && ['script', 'style', 'link', 'img'].includes(tagName)) isLate = true;
  });
  if (policy === null || isLate) return null;
  return new Map(
    String(policy)
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}

/** The letter desk's page, and what it may beyond the others: run a worker that it hands a program, and WebAssembly in it. */
const DESK = 'letter-desk/index.html';
const DESK_MAY: [string, string][] = [
  ['script-src', "'wasm-unsafe-eval'"],
  ['worker-src', 'blob:'],
];

/** Nothing, this site, data, or what has this hash: no host, no scheme, no `unsafe-…`, no star. */
const STRICT = /^(?:'none'|'self'|data:|'sha256-[\w+/=]+')$/;

test('pages were built: the kit room, decks and letters', () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(letters.size).toBeGreaterThan(0);
});

describe.each(pages.filter((path) => !letters.has(path)).map((path) => [path]))('%s', (path) => {
  const tree = fromHtml(readText(path));
  const policy = policyOf(tree);

  test('has a strict policy, before anything that it governs', () => {
    expect(policy?.get('default-src')).toEqual(["'none'"]);
    expect(policy?.get('base-uri')).toEqual(["'none'"]);
    expect(policy?.get('form-action')).toEqual(["'none'"]);
    for (const [name, sources] of policy ?? []) {
      for (const source of sources) {
        if (path === DESK && DESK_MAY.some(([of, may]) => of === name && may === source)) continue;
        expect([name, source]).toEqual([name, expect.stringMatching(STRICT)]);
      }
      if (/^(?:script|default|object|frame|worker)/.test(name))
        expect(sources).not.toContain('data:');
    }
  });

  test('holds no script or style but those of its policy’s hashes', () => {
    for (const tag of ['script', 'style'])
      for (const element of elements(tree, tag)) {
        const { src } = element.properties;
        const sources = policy?.get(`${tag}-src`) ?? [];
        if (src === undefined) expect(sources).toContain(hashOf(textOf(element)));
        else expect([src, sources.includes("'self'")]).toEqual([src, true]);
      }
  });

  test('runs nothing from an attribute, asks nothing of another host, and styles nothing in place', () => {
    expect(htmlFaults(tree)).toEqual([]);
    const styled: string[] = [];
    visit(tree, 'element', ({ tagName, properties }) => {
      if (properties.style !== undefined) styled.push(tagName);
    });
    expect(styled).toEqual([]);
  });
});

test('the letter desk, which knows names of children, may ask nothing of anybody', () => {
  const policy = policyOf(fromHtml(readText(DESK)));
  expect(policy?.get('connect-src')).toEqual(["'none'"]);
});

test.each([...letters].map((path) => [path]))('%s runs and loads nothing', (path) => {
  const tree = fromHtml(readText(path));
  expect(htmlFaults(tree)).toEqual([]);
  for (const tag of ['script', 'link', 'form']) expect(elements(tree, tag)).toEqual([]);
  // The letter to translate has pictures, which stand in it whole; many a mail program throws pictures out.
  const pictures = elements(tree, 'img').map(({ properties }) => String(properties.src));
  if (path.endsWith('/letter-plain.html'))
    for (const source of pictures) expect(source).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  else expect(pictures).toEqual([]);
});

test('no style or script that pages share asks anything of another host', () => {
  const shared = built.filter((path) => /\.(css|js)$/.test(path));
  expect(shared.length).toBeGreaterThan(2);
  for (const path of shared) {
    const code = readText(path);
    const asked = code.match(
      /(?:url\(|@import|import\(|fetch\(|new (?:WebSocket|EventSource|Worker)\(|\.src\s*=)\s*["'`]?(?:https?:)?\/\/[^"'`)]*/g,
    );
    expect([path, asked]).toEqual([path, null]);
  }
});
