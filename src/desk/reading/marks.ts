/** Marks for the uses of a sentence: a label and a shape, never colour alone. */
import type { Statement } from '#model/alert/alert-reading.ts';
import type { Knowledge } from '../alert-desk.ts';

/** Shapes that `MarkShape.astro` draws. */
export type Shape =
  | 'triangle'
  | 'diamond'
  | 'circle'
  | 'square'
  | 'tick'
  | 'cross'
  | 'arrow'
  | 'lock'
  | 'question'
  | 'line';

export interface Mark {
  /** Label of its shape for screen readers. */
  kind?: string;
  says: string;
  shape: Shape;
  /** Selects the colour; `ask` needs a decision. */
  tone: 'risk' | 'does' | 'sign' | 'advice' | 'name' | 'quiet' | 'ask';
}

const PLAIN: Readonly<Record<string, Mark>> = {
  name: { says: 'Name, not for pupils', shape: 'lock', tone: 'name' },
  service: { says: 'Told to adults', shape: 'square', tone: 'does' },
  reason: { says: 'Why children like it', shape: 'square', tone: 'does' },
  sign: { says: 'Sign to notice', shape: 'circle', tone: 'sign' },
  advice: { says: 'Advice', shape: 'tick', tone: 'advice' },
  'do-not': { says: 'Not to do', shape: 'cross', tone: 'advice' },
  front: { says: 'Title, date or publisher', shape: 'line', tone: 'quiet' },
  furniture: { says: 'Around the alert', shape: 'line', tone: 'quiet' },
  settled: { says: 'Left unused', shape: 'line', tone: 'quiet' },
  unmapped: { says: 'For you to decide', shape: 'question', tone: 'ask' },
  unused: { says: 'Not used yet', shape: 'question', tone: 'ask' },
};

const IN_ACCOUNT: Mark = { says: 'In what adults are told', shape: 'square', tone: 'does' };

/** A sentence, with whether it is part of a passage for adults. */
type Marked = Pick<Statement, 'uses'> & { isTold?: true };

/** Does a sentence need a decision here? What adults are told is decided on the next page. */
export const isOpen = ({ uses, isTold }: Marked): boolean =>
  uses.includes('unmapped') || (uses.includes('unused') && !isTold);

/** A sentence's marks, in the order of its uses. @param removed Ids of risks that a person removed. */
export function marksOf(
  { uses, isTold }: Marked,
  { risks, mechanisms, routes }: Pick<Knowledge, 'risks' | 'mechanisms' | 'routes'>,
  removed: ReadonlySet<string> = new Set(),
): Mark[] {
  return uses.map((use): Mark => {
    const [kind = '', id] = use.split(':');
    const nameOf = <Of extends { id: string }>(
      list: readonly Of[],
      name: (item: Of) => string,
    ): string => {
      const found = list.find((item) => item.id === id);
      return found ? name(found) : (id ?? '');
    };
    if (kind === 'risk') {
      const label = nameOf(risks, (value) => value.label);
      if (id && removed.has(id))
        return { says: `You took this away: ${label}`, shape: 'line', tone: 'quiet' };
      return { kind: 'Risk:', says: label, shape: 'triangle', tone: 'risk' };
    }
    if (kind === 'mechanism') {
      const name = nameOf(mechanisms, (value) => value.name);
      return { kind: 'What it does:', says: name, shape: 'diamond', tone: 'does' };
    }
    if (kind === 'route') {
      const name = nameOf(routes, (value) => value.name);
      return { kind: 'Where to turn:', says: name, shape: 'arrow', tone: 'advice' };
    }
    if (use === 'unused' && isTold) return IN_ACCOUNT;
    return PLAIN[use] ?? { says: use, shape: 'line', tone: 'quiet' };
  });
}
