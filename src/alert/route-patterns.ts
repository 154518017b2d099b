/** How alerts name the places to turn to, as `help-routes.yaml` says. */
import type { HelpRoute, HelpRoutes } from '#model/help-route.ts';
import { literal } from '#model/text/literal.ts';

export interface RoutePatterns {
  route: HelpRoute;
  /** Its names. */
  names: readonly RegExp[];
  /** Its numbers and addresses, which need no words around them. */
  contacts: readonly RegExp[];
}

/** Another service, and the route that stands in its place. */
interface Replaced {
  names: readonly RegExp[];
  now: string;
  note: string;
}

export interface HelpPatterns {
  routes: readonly RoutePatterns[];
  foreign: readonly Replaced[];
  retired: readonly Replaced[];
}

export const helpPatterns = (help: HelpRoutes): HelpPatterns => ({
  routes: help.routes.map((route) => ({
    route,
    names: patternsOf(route) ?? [nameOf(route)],
    contacts: contactsOf(route, help),
  })),
  foreign: help.foreign.map((service) => ({ ...service, names: patternsOf(service) ?? [] })),
  retired: help.retired.map((service) => ({ ...service, names: [nameOf(service)] })),
});

/** The first of these in a text; `null` where it has none. */
export function firstIn(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

function patternsOf({
  names,
  namesAsWritten,
}: Pick<HelpRoute, 'names' | 'namesAsWritten'>): RegExp[] | null {
  const patterns = [
    ...(names ? [new RegExp(names.join('|'), 'iu')] : []),
    ...(namesAsWritten ? [new RegExp(namesAsWritten.join('|'), 'u')] : []),
  ];
  return patterns.length > 0 ? patterns : null;
}

const nameOf = ({ name }: { name: string }): RegExp => new RegExp(`\\b${literal(name)}\\b`, 'i');

/** Shorter numbers are names: 999 and 101 need a look around. */
const LEAST_DIGITS = 4;

function contactsOf({ contact, partOf = [] }: HelpRoute, { routes }: HelpRoutes): RegExp[] {
  const owners = routes.filter(({ id }) => partOf.includes(id));
  return (['phone', 'text', 'url', 'email'] as const).flatMap((key) => {
    const value = contact[key];
    // A page of another's site is found by its name.
    if (value === undefined || owners.some((owner) => owner.contact[key] === value)) return [];
    if (key === 'url' || key === 'email')
      return [new RegExp(literal(value.replace(/^www\./, '').replace(/\/$/, '')), 'i')];
    const digits = value.replace(/\D/g, '');
    return digits.length < LEAST_DIGITS
      ? []
      : [new RegExp(`(?<!\\d)${[...digits].join('[ -]?')}(?!\\d)`)];
  });
}

/** Words that send the reader somewhere. */
export const CUE =
  /\b(?:contact\w*|call\w*|ring|phone|dial|text|speak|talk to|tell|ask|report\w*|visit|go to|turn to|email|message|refer\w*|get in touch|helpline|help ?line|advice line|number|free|listen\w*|support\w*|use|submit|inform|alert|seek|for help|run by|can help|taken? down|removed?|help of|forward|pass on|rang|reach|via|chat|search)\b|\d{3}/i;
