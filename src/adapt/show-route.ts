/** Words a help route for its reader. */
import type { Band } from '#model/band.ts';
import type { HelpRoute } from '#model/help-route.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { ageOrder } from './age-order.ts';

export const familyWords = (route: HelpRoute, young: boolean): string =>
  (young && route.forFamiliesOfYoung) || (route.forFamilies ?? route.forAdults);

/** A route as printed: name, contact lines, and what it is for. */
export function showRoute(route: HelpRoute, sharedData: SharedData, purpose: string): ShownRoute {
  const { lead } = sharedData.school;
  const fill = (value: string) =>
    value
      .replaceAll('{lead}', lead.name || '__________')
      .replaceAll('{room}', lead.room || '__________');
  const { display, phone, text, url, email } = route.contact;
  const contact: ShownRoute['contact'] = [];
  if (display) contact.push({ text: fill(display), href: null });
  if (phone) contact.push({ text: phone, href: `tel:${phone.replace(/\s/g, '')}` });
  if (text) contact.push({ text: `Text ${text}`, href: null });
  if (url && !display?.includes(url)) contact.push({ text: url, href: `https://${url}` });
  if (email) contact.push({ text: email, href: `mailto:${email}` });
  return {
    id: route.id,
    name: fill(route.name),
    contact,
    says: fill(purpose),
    ...(route.insteadOf ? { insteadOf: route.insteadOf } : {}),
    check: route.sure !== 'confirmed',
  };
}

export function pupilWords(route: HelpRoute, band: Band, sharedData: SharedData): string {
  const order = ageOrder(sharedData, band.id);
  const fitting = Object.entries(route.forPupils)
    .filter(([id]) => ageOrder(sharedData, id) <= order)
    .sort(([a], [b]) => ageOrder(sharedData, b) - ageOrder(sharedData, a));
  return fitting[0]?.[1] ?? '';
}
