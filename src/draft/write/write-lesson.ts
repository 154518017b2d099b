import { stringify } from 'yaml';
import type { Untold } from '#model/alert/untold.ts';
import type { Component } from '#model/lesson/component.ts';
import { attributeOf } from '../choose/attribute-of.ts';
import type { BandChoice } from '../choose/choose-risks.ts';
import { forLetters } from '../passage/for-letters.ts';
import type { DraftFact } from '../quote/restate.ts';

export interface LessonParts {
  title: string;
  summary: string;
  subject: string;
  /** What the service or scheme does most, by its id; `null` where the alert does not say. */
  mechanism: string | null;
  /** What pupils of a band can say or do at the end, where the story's own outcome does not say it of the service. */
  outcomeOf: (choice: BandChoice) => string | null;
  /** New names of characters, by their ids. */
  characters: Readonly<Record<string, string>>;
  choices: readonly BandChoice[];
  /** Ages whose story is about something else than what the service does. */
  untold: readonly Untold[];
  /** Risks that no band is taught, and why. */
  /** Does the alert say it of a risk that is left for later, so that a plan may say so? */
  isAnnounced: (risk: string) => boolean;
  also: readonly { risk: string; why: string }[];
  facts: readonly DraftFact[];
}

/** `lesson.mdx` as a person would write it: the bands, each with its frame and its risks, ready to be edited. */
export function writeLesson(parts: LessonParts): string {
  const used = parts.facts.filter((fact) => fact.leftOut === undefined);
  const retold = parts.choices.flatMap(({ band, toldBefore }) =>
    toldBefore ? [{ band: band.id, date: toldBefore }] : [],
  );
  const front = stringify(
    {
      title: parts.title,
      summary: parts.summary,
      subject: parts.subject,
      status: 'draft',
      ...(parts.mechanism ? { mechanisms: [parts.mechanism] } : {}),
      ...(parts.also.length > 0 ? { also: parts.also } : {}),
      ...(retold.length > 0 ? { retold } : {}),
      ...(parts.untold.length > 0 ? { untold: parts.untold } : {}),
      ...(Object.keys(parts.characters).length > 0 ? { names: parts.characters } : {}),
    },
    { lineWidth: 110 },
  );
  const bands = parts.choices.filter((choice) => choice.taught.length > 0);
  const sent = new Set(forLetters(parts.facts, 'advice').map(({ id }) => id));
  return `---\n${front}---

<Staff facts="${used
    // Advice that no letter has room for is told to staff.
    .filter(
      ({ id, kind, by, firm }) => kind !== 'advice' || by === 'person' || firm || !sent.has(id),
    )
    .map(({ id }) => id)
    .join(' ')}"/>

<Governors/>
${bands.map((choice) => `\n${bandText(choice, used, parts)}`).join('')}`;
}

function bandText(choice: BandChoice, facts: readonly DraftFact[], parts: LessonParts): string {
  const { band, taught, story } = choice;
  const later = choice.later.filter(({ risk }) => parts.isAnnounced(risk));
  const lead = story?.module;
  const letter = { Signs: forLetters(facts, 'sign'), Steps: forLetters(facts, 'advice') };
  const lists = Object.entries(letter)
    .filter(([, items]) => items.length > 0)
    .map(
      ([name, items]) =>
        `<${name}>\n\n${items.map(({ home }) => `- ${home}`).join('\n')}\n\n</${name}>`,
    );
  const sent = Object.values(letter).flat();
  const frame = sent.length > 0 ? ` facts="${sent.map(({ id }) => id).join(' ')}"` : '';
  const lines = [
    `<Band id="${band.id}" title="${quoted(lead, 'title')}" outcome="${parts.outcomeOf(choice) ?? quoted(lead, 'outcome')}" risks="${taught.join(' ')}"${later.length > 0 ? ` also="${later.map(({ risk }) => risk).join(' ')}"` : ''}>`,
    lists.length > 0
      ? `<Include${frame}>\n\n${lists.join('\n\n')}\n\n</Include>`
      : `<Include${frame}/>`,
    ...taught.map((id, at) => {
      const about = facts.filter((fact) => fact.risks.includes(id));
      const telling = at === 0 && story && story.id !== id ? ` telling="${story.id}"` : '';
      return `<Risk id="${id}"${telling}${about.length > 0 ? ` facts="${about.map((fact) => fact.id).join(' ')}"` : ''}/>`;
    }),
    '</Band>',
  ];
  return `${lines.join('\n\n')}\n`;
}

/** The same as it goes between double quotes. */
const quoted = (node: Component | undefined, name: string): string =>
  attributeOf(node, name).replace(/"/g, '’').replaceAll('&', 'and');
