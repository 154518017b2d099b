import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { Placed } from './blocks/placed.ts';
import { isGrave } from './risks/unmapped-topics.ts';
import { plainWords } from './sentences/sentences.ts';

const CHILDREN =
  /\b(child(?:ren)?|pupils?|young (?:people|person)|students?|teen\w*|kids?|parents?|carers?|learners?|safeguarding|under-?1[0-9]s?|minors|sons?|daughters?|boys?|girls?|school|famil(?:y|ies)|mothers?|fathers?|year \d+)\b/g;
const ONLINE =
  /\b(online|apps?|internet|websites?|platforms?|servers?|social media|phones?|messag\w+|accounts?|games?|chats?|video\w*|livestream\w*|ai|chatbots?|posts?|profiles?)\b/g;
const ALERTING =
  /\b(safeguarding|alert|warning|risks?|danger\w*|harm\w*|abus\w+|concerns?|red flags?|groom\w+|strangers?|threat\w*|bull\w+|scams?|report\w*|a ?(?:&|and) ?e|hospital|swallow\w*|injur\w+|chok\w+|poison\w*|ambulance)\b/g;

/** Is this text an alert at all? A recipe has an “advice” too, so a risk alone or children alone will not do. */
export function isAlert(read: {
  placed: readonly Placed[];
  risks: AlertReading['risks'];
  /** How many places to turn to it names. */
  routes: number;
  unmapped: AlertReading['unmapped'];
}): boolean {
  const text = plainWords(read.placed.map(({ text }) => text).join(' \n '));
  const kinds = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const children = kinds(CHILDREN);
  const topic = kinds(ONLINE) + kinds(ALERTING);
  // A risk that is told surely, or several: no recipe does that, whatever words it uses.
  const sure = read.risks.filter((risk) => risk.sure !== 'faint').length;
  if (sure >= 2 || (sure === 1 && children + topic >= 1)) return true;
  // Self-harm, eating or radicalisation is a lead’s matter, online or not.
  if (children >= 1 && read.unmapped.some(({ why }) => isGrave(why))) return true;
  // Whatever speaks of children and of a service, a danger or a place to turn to is read: it may become a report alone.
  return children >= 1 && topic + read.routes >= 1;
}
