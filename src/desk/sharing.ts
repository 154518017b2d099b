/** Restrictions on sharing the alert's own words, shown at the reading and at the approval. */
import { type AlertSource, isForFamilies } from '#model/alert/alert-source.ts';
import { mayTellFamilies, mayTellStaff } from '#model/language/may-share.ts';
import { sharingLine } from '#model/language/sharing-line.ts';

export interface SharingSays {
  /** A short heading. */
  heading: string;
  /** What the alert itself says. */
  lines: readonly string[];
  /** Who may be given what. */
  says: string;
  /** Is anybody excluded? */
  isLimit: boolean;
}

/** @returns `null` where the alert has no restriction, or its text is not on this computer. */
export function sharingOf(source: Pick<AlertSource, 'sharing' | 'own'> | null): SharingSays | null {
  const sharing = source?.sharing ?? [];
  if (sharing.length === 0) return null;
  const lines = sharing.map(({ text }) => text);
  if (mayTellFamilies(sharing)) {
    const isLimit = lines.some((line) => sharingLine(line)?.closes.has('families'));
    return {
      ...{ lines, isLimit },
      heading: isLimit ? 'Part of it is for staff alone.' : 'It may be passed on.',
      says: `Families and staff are quoted what you accept${isLimit ? ' of the rest' : ''}. Pupils never are.`,
    };
  }
  const isOpened = (source?.own ?? []).some(
    ({ kind, whyNot, notHome }) => isForFamilies(kind) && whyNot === null && !notHome,
  );
  const isForStaff = mayTellStaff(sharing);
  return {
    heading: isForStaff ? 'It is for staff alone.' : 'It is not for passing on.',
    lines,
    isLimit: true,
    says: [
      isForStaff ? 'Staff are quoted what you accept.' : 'Nobody is quoted from it.',
      isOpened
        ? 'Families are quoted from the part alone that is marked for them.'
        : 'Families are told in our words, and yours.',
      'Give the alert itself to nobody else.',
    ].join(' '),
  };
}
