/** Whom an alert says that it happened to: “boys aged 14 to 17”. Another question than whom a lesson teaches. */
import type { Fact } from '#model/alert.ts';
import type { AlertReading, Statement } from '#model/alert-reading.ts';

const WHO =
  'boys and girls|girls and boys|boys|girls|children|pupils|students|young people|teenagers|learners';
/** “boys aged 14 to 17”, “pupils between 9 and 11”, “children of 8-12” */
const AGED = new RegExp(
  `\\b(${WHO}),? (?:who (?:are|were) |mostly |mainly )?(?:aged? |ages |of |from )?(?:between )?(\\d{1,2})\\s?(?:to|and|-|–)\\s?(\\d{1,2})\\b(?! ?%)(?! (?:of|per))`,
  'i',
);
/** “pupils in Years 7 to 9”, “Parents and Carers of Year 5 and Year 6” */
const IN_YEARS =
  /\b(?:children|pupils|students|boys|girls|parents|carers|families) (?:in|of|from) Years? (\d{1,2})(?:\s?(to|and|-|–)\s?(?:Year )?(\d{1,2}))?\b/i;
/** “two Year 9 students” */
const OF_YEAR = /\bYear (\d{1,2}) (?:children|pupils|students|boys|girls)\b/i;
const OLDEST = 19;
const SAYS = 'The alert tells of';

/** Is a statement one of those on whom it happened to? */
export const isOnAffected = (says: string): boolean =>
  new RegExp(`^${SAYS} [\\w ]+\\.$`).test(says);

/** The fact, from the first sentence that gives an age or a year; `null` where none does. */
export function affectedFact({
  statements,
}: Pick<AlertReading, 'statements'>): Omit<Fact, 'id'> | null {
  for (const find of [aged, inYears, ofYear])
    for (const statement of statements) {
      const who = find(statement);
      if (who)
        return {
          says: `${SAYS} ${who}.`,
          source: `line ${statement.line}`,
          risks: [],
          kind: 'incident',
          holds: 'yes',
        };
    }
  return null;
}

function aged({ text }: Statement): string | null {
  const [, who = '', from = '', to = ''] = AGED.exec(text) ?? [];
  const isAge = Number(from) >= 3 && Number(from) < Number(to) && Number(to) <= OLDEST;
  return isAge ? `${who.toLowerCase()} aged ${from} to ${to}` : null;
}

function inYears({ text }: Statement): string | null {
  const [, from = '', joined = '', to = ''] = IN_YEARS.exec(text) ?? [];
  if (from === '') return null;
  if (to === '') return `pupils of Year ${from}`;
  return joined === 'and'
    ? `pupils of Years ${from} and ${to}`
    : `pupils of Years ${from} to ${to}`;
}

function ofYear({ text }: Statement): string | null {
  const [, year] = OF_YEAR.exec(text) ?? [];
  return year ? `pupils of Year ${year}` : null;
}
