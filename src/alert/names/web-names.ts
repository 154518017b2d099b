/** Web addresses: names of their own, small letters and all, unless they are where help is. */

import type { Placed } from '../blocks/placed.ts';
import { BODIES } from '../front/organisation.ts';
import { nameKey } from './mentions.ts';

const ADDRESS =
  /(?<![@\w])(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|app|io|tv|gg|me|co|example|chat|live|uk|xyz|online|site|fun|ai|test|invalid))(?![\w-])/gi;
const OF_BODIES = /\.(?:org\.uk|police\.uk|gov\.uk|sch\.uk|nhs\.uk|ac\.uk|gov\.wales)$/;
const OF_SERVICES =
  /\.(?:com|app|io|tv|gg|me|example|chat|live|xyz|online|site|fun|ai|test|invalid)$/;
/** “a page named easyhours.uk” */
const IS_CALLED = /\b(?:called|named|known as) ["“‘]?$/i;
/** Where an address is nobody's but the helper's. */
const OF_HELP: ReadonlySet<Placed['section']> = new Set(['help', 'steps', 'around']);

export interface WebName {
  key: string;
  domain: string;
  /** The block whose text has it; -1 where it stands behind a link alone. */
  at: number;
  /** Is the address evidence enough for a name by itself? */
  isAlone: boolean;
}

export function webNamesIn(blocks: readonly Placed[]): Map<string, WebName> {
  const found = new Map<string, WebName>();
  for (const [at, { text, urls, section }] of blocks.entries())
    for (const [index, source] of [text, ...urls].entries())
      for (const match of source.matchAll(ADDRESS)) {
        const domain = (match[1] ?? '').toLowerCase();
        const label =
          domain
            .replace(/\.(co\.uk|org\.uk|[a-z]+)$/, '')
            .split('.')
            .at(-1) ?? '';
        const key = nameKey(label);
        if (label.length < 3 || OF_BODIES.test(domain) || BODIES.has(key)) continue;
        const before = source.slice(Math.max(0, match.index - 80), match.index);
        const isAlone =
          index === 0 &&
          !OF_HELP.has(section) &&
          !/@\S*$/.test(before) &&
          (OF_SERVICES.test(domain) || IS_CALLED.test(before));
        if (!found.has(key) || (isAlone && !found.get(key)?.isAlone))
          found.set(key, { key, domain, at: index === 0 ? at : -1, isAlone });
      }
  return found;
}
