import type { Element, Nodes } from 'hast';
import { eachNode } from './each-node.ts';

/** Elements that embed external content, or change how the rest of the page resolves. */
const EMBEDDING_ELEMENTS = new Set([
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'portal',
]);
/** Attributes whose URL a page loads by itself, unlike a link. */
const LOADED_ATTRIBUTES = [
  'src',
  'srcSet',
  'poster',
  'data',
  'background',
  'xLinkHref',
  'manifest',
];
const FOLLOWED = ['href', 'action', 'formAction', ...LOADED_ATTRIBUTES];
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const IN_STYLE = /(?:url\(\s*["']?|@import\s+["']?)\s*((?:https?:)?\/\/[^"')\s;]+)/i;
const SCRIPT_URL = /^(?:javascript|vbscript|livescript):/i;

/** Code in attributes or links, and anything loaded from elsewhere: our pages have neither. */
export function htmlFaults(tree: Nodes): string[] {
  const faults: string[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    if (EMBEDDING_ELEMENTS.has(tagName)) faults.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
      if (/^on[a-z]/i.test(name)) faults.push(`a program (${name} of <${tagName}>)`);
      else if (FOLLOWED.includes(name) && SCRIPT_URL.test(withoutControls(text)))
        faults.push(`a program (a link of <${tagName}>)`);
      else if (isLoaded(node, name) && ELSEWHERE.test(text))
        faults.push(`a request to ${text.trim().slice(0, 60)} (${name} of <${tagName}>)`);
      else if (name === 'style') inStyle(text, faults);
    }
    if (tagName === 'meta' && /^refresh$/i.test(String(properties.httpEquiv)))
      faults.push('a page that goes elsewhere by itself');
    if (tagName === 'style') inStyle(textIn(node), faults);
  });
  return [...new Set(faults)];
}

const isLoaded = ({ tagName }: Element, name: string): boolean =>
  LOADED_ATTRIBUTES.includes(name) || (name === 'href' && !['a', 'area'].includes(tagName));

const inStyle = (css: string, faults: string[]): void => {
  const [, from] = IN_STYLE.exec(css) ?? [];
  if (from !== undefined) faults.push(`a request to ${from.slice(0, 60)} (a style)`);
};

const textIn = (node: Element): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** Browsers ignore white space and control characters in a URL. */
const withoutControls = (text: string): string => text.replace(/[\p{Cc}\s]/gu, '');
