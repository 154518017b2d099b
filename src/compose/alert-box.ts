/** The alert in short, at the top of the staff briefing: what it is, how it works, and what to do. */
import type { Table } from 'mdast';
import type { Fact } from '#model/alert/alert.ts';
import {
  ABOUT_TO_COME,
  aboutForAll,
  isMechanismSure,
  isSurelyRead,
  onService,
} from '#model/alert/alert-about.ts';
import { BRIEFING_HEADS, STAFF_ADVICE } from '#model/alert/alert-lists.ts';
import type { WordKind } from '#model/alert/alert-source.ts';
import { tellsOfSelfHarm } from '#model/alert/alert-topics.ts';
import { type AdultReader, acceptedWords, wordingOf } from '#model/alert/alert-words.ts';
import { publisherTold } from '#model/alert/published-by.ts';
import type { Component } from '#model/lesson/component.ts';
import { fillNode } from '#model/lesson/fill-node.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { blankNode } from '#model/paper/letters.ts';
import { firstThingOf, type Risk } from '#model/risk.ts';
import { listed, midSentence } from '#model/text/mid-sentence.ts';
import { idsIn } from './nodes.ts';

interface AlertBoxParts {
  lesson: Lesson;
  risks: readonly Risk[];
  /** The leading risk of each band. */
  leads: readonly string[];
  /** `<Staff facts="…">`: facts of the alert for staff. */
  staff: Component;
  mechanisms: readonly Mechanism[];
  /** What pupils are not told of its main risks, and from which age: a text each. */
  boundaries: readonly string[];
}

/** A table of two columns: what staff ask, and the alert's answer in our words. */
export function alertBox({
  lesson,
  risks,
  leads,
  staff,
  mechanisms,
  boundaries,
}: AlertBoxParts): Table {
  const ids = new Set(idsIn(staff, 'facts'));
  const facts = lesson.alert.facts.filter(({ id }) => ids.has(id));
  const ofKind = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind);
  const textsOf = (kind: Fact['kind']) => ofKind(kind).map((fact) => fact.says);
  const raised = new Set(
    ofKind('risk')
      .flatMap((fact) => fact.risks)
      .filter((id) => isSurelyRead(lesson.alert, id))
      .map((id) => midSentence(risks.find((risk) => risk.id === id)?.label ?? id)),
  );
  const sure = isMechanismSure(lesson.alert) ? mechanisms : [];
  const [lead] = sure;
  const about = aboutForAll(lesson.alert, leads, lesson.meta.subject, risks, mechanisms[0]);
  // The alert's own words, as far as the lead accepted them.
  const accepted = (kind: WordKind, reader: AdultReader = 'staff') =>
    acceptedWords(lesson.alert.corrections.sentences, kind, reader).map(wordingOf);
  const signs = [...textsOf('sign'), ...accepted('sign')];
  const reasons = [...textsOf('reason'), ...accepted('reason')];
  const incidents = accepted('incident');
  const toFamilies = accepted('advice', 'families');
  const by = publisherTold(lesson.alert);
  const rows: [string, readonly (string | undefined)[]][] = [
    [
      'What it is',
      [
        `A safeguarding alert${onService(lesson.alert.facts)}${by === null ? '' : ` from ${by}`} has reached us.`,
        `It is about ${about ?? '{about}'}.`,
        about !== null && raised.size > 0 ? `It raises ${listed([...raised])}.` : undefined,
        tellsOfSelfHarm(lesson.alert) ? 'It speaks of self-harm too.' : undefined,
      ],
    ],
    [
      'How it works',
      [
        ...textsOf('service'),
        ...sure.map(({ adults }) => adults.older ?? adults.letter),
        ...accepted('service'),
      ],
    ],
    [BRIEFING_HEADS.incident, incidents],
    ['The law', lead?.adults.law ? [lead.adults.law, NOT_IN_TROUBLE] : []],
    [
      'Who is affected',
      textsOf('incident').length > 0 ? textsOf('incident') : ['It gives no age.'],
    ],
    ['Why they like it', reasons],
    // General knowledge is not stated in the alert's name.
    ['Signs, which may be nothing', signs.length > 0 ? signs : [inGeneral(lead?.adults.staff)]],
    [
      STAFF_ADVICE,
      [
        ...textsOf('advice'),
        isSurelyRead(lesson.alert, lesson.meta.subject)
          ? (lead?.adults.firstThing ?? firstThingOf(risks, lesson.meta.subject))
          : undefined,
        ...accepted('advice').filter((advice) => !toFamilies.includes(advice)),
        'Tell the {leadRole} the same day if anything here reminds you of a child. Don’t look it up with pupils.',
      ],
    ],
    [
      'What we don’t say to pupils',
      [
        `${namedIn(lesson.alert)}, any other site, app or game, a real case, and how harm is done.`,
        incidents.length > 0
          ? 'Nothing of what the alert tells: pupils meet invented people.'
          : 'Pupils meet invented people.',
        ...boundaries,
      ],
    ],
    [BRIEFING_HEADS.advice, toFamilies],
  ];
  const table: Table = {
    type: 'table',
    children: [
      rowOf(
        'The alert',
        `In our words; “…”: ${by === null ? 'its own words' : `quoted from ${by}`}, without names`,
      ),
      ...rows.flatMap(([head, sentences]) => {
        const joined = sentences.filter(Boolean).join(' ');
        return joined === '' ? [] : [rowOf(head, joined)];
      }),
    ],
  };
  // Nobody has said it yet.
  return about === null ? fillNode(table, 'about', blankNode(ABOUT_TO_COME)) : table;
}

/** What has a name in the alert: a dare has one of its own, and so has whoever is said to be behind it. */
const namedIn = ({ names }: Lesson['alert']): string =>
  names.some(({ role }) => role === 'challenge')
    ? 'What the dare or whoever is behind it is called'
    : 'What it is called or where it is';

/** Stands with every mention of the law. */
const NOT_IN_TROUBLE = 'Nobody is in trouble for asking for help.';

const inGeneral = (wording: string | undefined): string | undefined =>
  wording &&
  `In general: ${wording.replace(/^\p{Lu}(?=\p{Ll}| )/u, (first) => first.toLowerCase())}`;

/** A row: a label in bold, and its text. */
const rowOf = (...cells: string[]): Table['children'][number] => ({
  type: 'tableRow',
  children: cells.map((value, at) => ({
    type: 'tableCell',
    children: [
      at === 0 ? { type: 'strong', children: [{ type: 'text', value }] } : { type: 'text', value },
    ],
  })),
});
