import type { AlertReading } from '#model/alert-reading.ts';
import type { Passages } from './find-passages.ts';
import type { Placed } from './placed.ts';
import { plainWords } from './sentences.ts';
import { isGrave } from './unmapped-topics.ts';

const CHILDREN =
  /\b(child(?:ren)?|pupils?|young (?:people|person)|students?|teen\w*|kids?|parents?|carers?|learners?|safeguarding|under-?1[0-9]s?|minors|sons?|daughters?|boys|girls|school)\b/g;
const ONLINE =
  /\b(online|apps?|internet|websites?|platforms?|social media|phones?|messag\w+|accounts?|games?|chats?|video\w*|livestream\w*|ai|chatbots?|posts?|profiles?)\b/g;
const ALERTING =
  /\b(safeguarding|alert|warning|risks?|danger\w*|harm\w*|abus\w+|concerns?|red flags?|groom\w+|strangers?|threat\w*|bull\w+|scams?|report\w*)\b/g;

/** Is this text an alert at all? A recipe has an “advice” too, so a risk alone or children alone will not do. */
export function isAlert(read: {
  placed: readonly Placed[];
  risks: AlertReading['risks'];
  unmapped: AlertReading['unmapped'];
  passages: Passages;
}): boolean {
  const text = plainWords(read.placed.map(({ text }) => text).join(' \n '));
  const kinds = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const children = kinds(CHILDREN);
  const topic = kinds(ONLINE) + kinds(ALERTING);
  const isNamed = read.risks.length > 0 || read.unmapped.length > 0;
  // Several risks, told in whatever words, and children: no recipe does that.
  if (read.risks.filter(({ sure }) => sure !== 'low').length >= 2 && children >= 2) return true;
  // Self-harm, eating or radicalisation is a lead’s matter, online or not.
  if (children >= 2 && read.unmapped.filter(({ why }) => isGrave(why)).length >= 2) return true;
  return isNamed
    ? children >= 1 && topic >= 3 && topic + children >= 5
    : children >= 3 && kinds(ONLINE) >= 2 && kinds(ALERTING) >= 2;
}
