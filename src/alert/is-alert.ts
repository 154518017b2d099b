import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { Placed } from './blocks/placed.ts';
import { isGrave } from './risks/unmapped-topics.ts';
import { plainWords } from './sentences/sentences.ts';

const CHILDREN =
  /\b(child(?:ren)?|pupils?|young (?:people|person|\w+ers)|students?|teen\w*|kids?|parents?|carers?|learners?|safeguarding|under-?1[0-9]s?|minors|sons?|daughters?|boys?|girls?|infants|juniors|cadets?|school|primary|headteacher|headmaster|headmistress|famil(?:y|ies)|mothers?|fathers?|mums?|dads?|mummy|daddy|toddlers?|little ones?|grand(?:parents?|dad|mother|father|son|daughter|child(?:ren)?)|year \d+|y\d{1,2})\b/g;
const ONLINE =
  /\b(online|apps?|internet|websites?|(?<!\b(?:on|off|school|building|whole) )sites?|platforms?|servers?|social media|phones?|messag\w+|accounts?|games?|chats?|video\w*|livestream\w*|ai|chatbots?|posts?|profiles?|(?:has|have|with|without) an? (?:camera|microphone))\b/g;
const ALERTING =
  /\b(safeguarding|alert|warning|risks?|danger\w*|harm\w*|abus\w+|concerns?|red flags?|groom\w+|strangers?|threat\w*|bull\w+|scams?|report\w*|ceop|childline|a ?(?:&|and) ?e|hospital|swallow\w*|injur\w+|chok\w+|poison\w*|ambulance)\b/g;

/** Is this text an alert at all? A recipe has an “advice” too, so children alone will not do. */
export function isAlert(read: {
  placed: readonly Placed[];
  risks: AlertReading['risks'];
  /** Risks of what is sold. */
  commerce: ReadonlySet<string>;
  /** How many places to turn to it names. */
  routes: number;
  unmapped: AlertReading['unmapped'];
}): boolean {
  const text = plainWords(read.placed.map(({ text }) => text).join(' \n '));
  const kinds = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const children = kinds(CHILDREN);
  const topic = kinds(ONLINE) + kinds(ALERTING);
  // A risk that is told, however faintly: no recipe does that, whatever words it uses. Faintly of what is sold tells any
  // kit list that has a price.
  const told = read.risks.filter(
    ({ id, sure }) => sure !== 'faint' || topic > 0 || !read.commerce.has(id),
  );
  if (told.length > 0 && children + topic > 0) return true;
  // Self-harm, eating or radicalisation is a lead’s matter, online or not.
  if (children >= 1 && read.unmapped.some(({ why }) => isGrave(why))) return true;
  // Whatever speaks of children and of a service, a danger or a place to turn to is read: it may become a report alone.
  return children >= 1 && topic + read.routes >= 1;
}
