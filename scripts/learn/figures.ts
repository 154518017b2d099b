/** Compares a reading with the expected one: what it found, missed and added. */
import {
  type AlertReading,
  type FoundRisk,
  isTaughtAsRead,
  type Passage,
} from '#model/alert/alert-reading.ts';

/** A reading written by hand, before the reader saw the alert. */
export interface Expected {
  title: string;
  issued: string | null;
  publisher: string | null;
  platformNames: { name: string; role: string }[];
  risks: { id: string; evidence: string[] }[];
  serviceFacts: string[];
  redFlags: string[];
  advice: string[];
  doNot?: string[];
  routes: { asWritten: string; routeId: string | null; action: string }[];
  unmapped: string[];
  missing: string[];
  /** The main risk; older fixtures do not record it. */
  lead?: string | null;
  leadMechanism?: string | null;
  mechanisms?: string[];
  sharing?: string[];
  /** What may be read too: neither wanted nor wrong. */
  also?: {
    names?: string[];
    risks?: string[];
    mechanisms?: string[];
    advice?: string[];
    routes?: string[];
    titles?: string[];
  };
}

export interface Figure {
  /** Expected and found. */
  hit: number;
  /** Expected and not found. */
  lost: string[];
  /** Found and not expected. */
  extra: string[];
}

const PARTS = [
  'names',
  'roles',
  'risks',
  'taught',
  'fairly',
  'askedOf',
  'evidence',
  'redFlags',
  'advice',
  'routes',
  'facts',
  'unmapped',
  'front',
  'publisher',
  'lead',
  'leadMechanism',
  'mechanisms',
  'sharing',
  'statements',
] as const;
export type Figures = Record<(typeof PARTS)[number], Figure>;

export function figuresOf(reading: AlertReading, expected: Expected): Figures {
  const evidence = reading.risks.flatMap(({ evidence }) => evidence);
  const isTaught = (risk: FoundRisk) => isTaughtAsRead(risk, reading.lead);
  const fairly = reading.risks.filter((risk) => risk.sure === 'medium' || isTaught(risk));
  const doubtful = reading.risks.filter((risk) => !fairly.includes(risk));
  const raised = (risks: readonly { id: string }[]): Figure =>
    compare(
      risks.map(({ id }) => id),
      expected.risks.map(({ id }) => id),
      expected.also?.risks,
    );
  // What may be read as a name may have any role.
  const mayBe = new Set(expected.also?.names?.map(plain));
  const roleOf = ({ name, role }: { name: string; role: string }) => `${plain(name)}=${role}`;
  return {
    names: compare(
      reading.platformNames.map(({ name }) => plain(name)),
      expected.platformNames.map(({ name }) => plain(name)),
      expected.also?.names?.map(plain),
    ),
    roles: compare(
      reading.platformNames.map(roleOf),
      expected.platformNames.map(roleOf),
      reading.platformNames.filter(({ name }) => mayBe.has(plain(name))).map(roleOf),
    ),
    // Risks that are read with medium sureness, or asked about, count as found. Asking is not wrong, so it has a figure
    // of its own.
    risks: { ...raised(reading.risks), extra: raised(fairly).extra },
    taught: raised(reading.risks.filter(isTaught)),
    fairly: raised(fairly),
    askedOf: { ...raised(doubtful), lost: [] },
    evidence: passages(
      evidence,
      expected.risks.flatMap(({ evidence }) => evidence),
      false,
    ),
    redFlags: passages(reading.redFlags, expected.redFlags, true),
    advice: compare(
      reading.advice.map((passage) => `${passage.not ? 'not ' : ''}${plain(passage.text)}`),
      [
        ...expected.advice.map(plain),
        ...(expected.doNot ?? []).map((text) => `not ${plain(text)}`),
      ],
      expected.also?.advice?.map(plain),
    ),
    routes: compare(
      reading.routes.map(({ routeId, action }) => `${routeId}=${action}`),
      expected.routes.flatMap(({ routeId, action }) =>
        routeId === null ? [] : [`${routeId}=${action}`],
      ),
    ),
    facts: passages(reading.serviceFacts, expected.serviceFacts, false),
    unmapped: passages(reading.unmapped, expected.unmapped, false),
    front: compare(frontOf(samePublisher(reading, expected)), frontOf(expected)),
    // A wrong publisher is worse than none.
    publisher: wrongPublisher(samePublisher(reading, expected), expected),
    lead: chosen(reading, 'lead', expected.lead),
    leadMechanism: chosen(reading, 'leadMechanism', expected.leadMechanism),
    mechanisms: expected.mechanisms
      ? compare(
          reading.mechanisms.map(({ id }) => id),
          expected.mechanisms,
          expected.also?.mechanisms,
        )
      : NOTHING,
    sharing: passages(reading.sharing, expected.sharing ?? [], false),
    statements: {
      hit: reading.statements.filter(({ uses }) => uses.length > 0).length,
      lost: reading.statements.filter(({ uses }) => uses.length === 0).map(({ text }) => text),
      extra: [],
    },
  };
}

const NOTHING = { hit: 0, lost: [], extra: [] } satisfies Figure;

const wrongPublisher = (reading: AlertReading, expected: Expected): Figure => {
  const isWrong = reading.publisher !== null && reading.publisher !== expected.publisher;
  return { hit: isWrong ? 0 : 1, lost: [], extra: isWrong ? [reading.publisher ?? ''] : [] };
};

/** Right, too, where a person is asked and the truth is one of the two. */
function chosen(
  reading: AlertReading,
  question: 'lead' | 'leadMechanism',
  expected: string | null | undefined,
): Figure {
  if (expected === undefined || expected === null) return NOTHING;
  const candidates: readonly string[] =
    reading.unsure.find((unsure) => unsure.what === question)?.between ?? [];
  const isRight = [reading[question], ...candidates].includes(expected);
  return {
    hit: isRight ? 1 : 0,
    lost: isRight ? [] : [`${expected}, read as ${reading[question]}`],
    extra: [],
  };
}

const frontOf = (front: {
  title: string | null;
  issued: string | null;
  publisher: string | null;
  missing: readonly string[];
}): string[] => [
  `title ${plain(front.title ?? '')}`,
  `issued ${front.issued}`,
  `publisher ${plain(front.publisher ?? '')}`,
  `missing ${front.missing.join(' ')}`,
];

/** A publisher may be read with or without its unit, and in either of two languages. */
const samePublisher = (reading: AlertReading, expected: Expected): AlertReading =>
  expected.publisher?.split(' / ').some((name) => {
    const found = plain(reading.publisher ?? '');
    return found !== '' && (plain(name).includes(found) || found.includes(plain(name)));
  })
    ? { ...reading, publisher: expected.publisher }
    : reading;

/** Words alone: spaces, quotes and the last stop do not count. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘‛`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();

function compare(
  found: readonly string[],
  wanted: readonly string[],
  also: readonly string[] = [],
): Figure {
  return {
    hit: wanted.filter((id) => found.includes(id)).length,
    lost: wanted.filter((id) => !found.includes(id)),
    extra: found.filter((id) => !wanted.includes(id) && !also.includes(id)),
  };
}

/** Passages match when one holds the other; exactly, where an item is wanted as it stands. */
function passages(found: readonly Passage[], wanted: readonly string[], exactly: boolean): Figure {
  const match = (text: string, other: string) =>
    exactly ? text === other : text.includes(other) || other.includes(text);
  const texts = found.map(({ text }) => plain(text));
  const wants = wanted.map(plain);
  return {
    hit: wants.filter((want) => texts.some((text) => match(text, want))).length,
    lost: wants.filter((want) => !texts.some((text) => match(text, want))),
    extra: texts.filter((text) => !wants.some((want) => match(text, want))),
  };
}

export const recall = (figure: Pick<Figure, 'hit' | 'lost'>): number =>
  figure.hit + figure.lost.length === 0 ? 1 : figure.hit / (figure.hit + figure.lost.length);

export const precision = (figure: Pick<Figure, 'hit' | 'extra'>): number =>
  figure.hit + figure.extra.length === 0 ? 1 : figure.hit / (figure.hit + figure.extra.length);

export function sum(figures: readonly Figure[]): Figure {
  return {
    hit: figures.reduce((all, { hit }) => all + hit, 0),
    lost: figures.flatMap(({ lost }) => lost),
    extra: figures.flatMap(({ extra }) => extra),
  };
}
