import { SEPARATOR } from '#check/found-text.ts';
import type { School } from '#model/school.ts';
import { literal } from '#model/text/literal.ts';

/**
 * Builds a function that removes the school's own details from a product's text: an address may share a word with a name
 * that no pupil reads. A detail that is nothing but such a name stays.
 */
export function withoutSchool(school: School, names: readonly string[]): (text: string) => string {
  const { name, address, email, website, lead, deputy, signatory, contact } = school;
  const embargoed = new Set(names.map((name) => name.toLowerCase()));
  const details = [
    ...[name, address, email, website, signatory.name, contact.name, contact.how],
    ...[lead.name, lead.room, deputy?.name ?? '', deputy?.room ?? ''],
  ].filter((detail) => detail !== '' && !embargoed.has(detail.toLowerCase()));
  const pattern = details
    .toSorted((detail, other) => other.length - detail.length)
    // A page may break a detail into lines.
    .map((detail) => detail.split(/\s+/).map(literal).join('[\\s¶]+'))
    .join('|');
  const printed = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(printed, SEPARATOR);
}
