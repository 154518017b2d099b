import { Alert } from '#model/alert/alert.ts';
import { AlertReading, type FoundRisk } from '#model/alert/alert-reading.ts';

type Row = [id: string, sure: FoundRisk['sure'], ...lines: number[]];

/** A reading with these risks, each with evidence on these lines. */
export const readingOf = ({
  risks,
  alertSays = null,
}: {
  risks: Row[];
  alertSays?: string | null;
}): AlertReading =>
  AlertReading.parse({
    title: 'An alert',
    issued: null,
    publisher: null,
    platformNames: [],
    risks: risks.map(([id, sure, ...lines]) => ({
      id,
      sure,
      evidence: lines.map((line) => ({ text: `Text of line ${line}.`, line })),
    })),
    lead: risks[0]?.[0] ?? null,
    mechanisms: [],
    leadMechanism: null,
    unsure: [],
    serviceFacts: [],
    appeal: [],
    redFlags: [],
    advice: [],
    routes: [],
    unmapped: [],
    guessed: [],
    sharing: [],
    statements: [],
    statusCheck: { alertSays, question: 'Is it still running?' },
    missing: [],
  });

/** An alert with one fact. */
export const sampleAlert = (): Alert =>
  Alert.parse({
    title: 'An alert',
    publisher: null,
    issued: null,
    read: '2026-11-24',
    names: [],
    status: {
      asOf: '2026-11-24',
      alertSays: 'It runs.',
      now: 'We are checking.',
      nowUnnamed: 'We are checking.',
      short: 'unchecked',
      source: 'none',
      confirmedBy: null,
    },
    reviewBy: '2027-05-24',
    facts: [{ id: 'f01', says: 'It raises a risk.', source: 'line 1', kind: 'risk', holds: 'yes' }],
    routes: [],
  });
