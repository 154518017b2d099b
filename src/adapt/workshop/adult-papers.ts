import type { List, RootContent, Table } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { FRONT_HEADS } from '#model/alert/alert-lists.ts';
import { publisherTold } from '#model/alert/published-by.ts';
import { type Component, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { AdultBlock, AdultDocument, AdultSection } from '#model/paper/adult-document.ts';
import { cameAsOf, inPaper } from '#model/paper/paper-kind.ts';
import type { AdultDeck, TakeHomeCard } from '#model/paper/workshop.ts';
import { PART_LABEL, type WorkshopPart } from '#model/paper/workshop-parts.ts';
import { typedAttributes } from '../components.ts';
import { lessonDraftReasons } from '../draft-reasons.ts';
import { isAskedInLetter, isAskedOutright, safeTonightForAdults } from '../safe-tonight.ts';
import { flowOf, listItems, plain, tableRows, textOf } from '../text.ts';
import { accountsForFamilies, adviceForFamilies, signsForFamilies } from './family-advice.ts';
import { fillWorkshop } from './fill-workshop.ts';
import { itemsOf, type Meeting, partOf, withWidespreadRisks } from './meeting.ts';
import { routeRows } from './route-rows.ts';

/** With more risks than this, a side has no space for events, or for first steps. */
const ROOM_FOR = { happens: 6, firstHour: 3 };
const IF_IT_HAS = 'If it has happened';

/** A paper of the template as a document: each heading begins a section; tables have the whole width. */
export function adultPaper(meeting: Meeting, id: string, deck: AdultDeck): AdultDocument {
  const { lesson, sharedData } = meeting;
  const paper = paperOf(meeting, id);
  const attributes = paper && typedAttributes(paper, 'Paper');
  const sections: AdultSection[] = [];
  const add = (block: AdultBlock, span: AdultSection['span'] = 'column') => {
    const last = sections.at(-1);
    if (!last) return;
    last.blocks.push(block);
    if (span === 'page') last.span = 'page';
  };
  for (const node of paper?.children ?? []) {
    const slot = isComponentNode(node, 'Slot') ? typedAttributes(node, 'Slot') : null;
    if (slot?.what === 'running-order') add(runningOrder(deck), 'page');
    else if (slot?.what === 'steps') {
      // This heading spans both columns below.
      const last = sections.at(-1);
      if (last?.blocks.length === 0) {
        last.span = 'page';
        last.newSide = true;
      }
      sections.push(...askedSections(meeting), ...stepSections(meeting, slot.most));
    } else
      for (const filled of fillWorkshop([node], meeting, {
        risks: meeting.risks,
        lessonRows: [],
      })) {
        if (filled.type === 'heading')
          sections.push({ heading: textContent(filled), span: 'column', blocks: [] });
        else if (filled.type === 'table') add(tableBlock(filled), 'page');
        else if (filled.type === 'list' && isChecklist(filled))
          add({ kind: 'checklist', items: filled.children.map(textOf) });
        else add({ kind: 'prose', nodes: flowOf([filled]) });
      }
  }
  return {
    title: attributes?.title ?? '',
    subtitle: `${lesson.meta.title}. ${attributes?.says ?? ''} ${sharedData.school.name}.`,
    sections,
    draft: [],
    place: placeOf(paper ?? meeting.frame, meeting.sources.file),
  };
}

/** The sections on the alert: events, advice to families, and signs. */
function askedSections(meeting: Meeting): AdultSection[] {
  if (meeting.reader !== 'parents') return [];
  const lists: [string, string[]][] = [
    ['What families can do', adviceForFamilies(meeting)],
    [FRONT_HEADS.sign, signsForFamilies(meeting)],
  ];
  const accounts = accountsForFamilies(meeting);
  const by = publisherTold(meeting.lesson.alert);
  const accountSection: AdultSection = {
    heading: `${inPaper(FRONT_HEADS.incident, cameAsOf(meeting.lesson.alert))}${by ? ` (${by})` : ''}`,
    span: 'page',
    blocks: [
      {
        kind: 'prose',
        nodes: accounts.map((account) => ({ type: 'paragraph', children: plain(account) })),
      },
    ],
  };
  const asked = lists.flatMap(([heading, items]): AdultSection[] =>
    items.length === 0
      ? []
      : [
          {
            heading,
            span: 'column',
            blocks: [{ kind: 'checklist', items: items.map((item) => plain(item)) }],
          },
        ],
  );
  return [...(accounts.length > 0 ? [accountSection] : []), ...asked];
}

/** A question that only families of older children should ask is on no card for young ones. */
const CARD_READERS = {
  young: 'For families of children under 11',
  older: 'For families of young people of 11 and over',
} as const;

/** The card that families take home: one for all, or two where families of young children get other words. */
export function takeHomeCards(whole: Meeting): TakeHomeCard[] {
  const young = whole.versions.filter(({ band }) => !isAskedOutright(band));
  const older = whole.versions.filter(({ band }) => isAskedOutright(band));
  return young.length > 0 && older.some(isAskedInLetter)
    ? [
        takeHomeCard({ ...whole, versions: young }, CARD_READERS.young),
        takeHomeCard({ ...whole, versions: older }, CARD_READERS.older),
      ]
    : [takeHomeCard(whole, '')];
}

function takeHomeCard(whole: Meeting, forWhom: string): TakeHomeCard {
  const meeting = withWidespreadRisks(whole);
  const { lesson, sharedData } = meeting;
  const paper = paperOf(meeting, 'take-home-card');
  const parts = new Map<string, { heading: string; nodes: RootContent[]; most: number }>();
  let heading = '';
  for (const node of paper?.children ?? []) {
    if (node.type === 'heading') heading = textContent(node);
    const attributes = isComponentNode(node, 'Slot') ? typedAttributes(node, 'Slot') : null;
    if (attributes)
      parts.set(attributes.what, {
        heading,
        nodes:
          attributes.what === 'routes'
            ? []
            : fillWorkshop([node], meeting, { risks: meeting.risks, lessonRows: [] }),
        most: attributes.most ?? Number.POSITIVE_INFINITY,
      });
  }
  const list = (name: string) => ({
    heading: parts.get(name)?.heading ?? '',
    items: listItems(parts.get(name)?.nodes ?? []).map(textOf),
  });
  return {
    title: (paper && typedAttributes(paper, 'Paper')?.title) ?? '',
    forWhom,
    school: sharedData.school.name,
    openers: list('openers'),
    firstHour: withTonight(list('first-hour'), meeting, parts.get('first-hour')?.most),
    routes: {
      heading: parts.get('routes')?.heading ?? '',
      rows: routeRows(meeting, parts.get('routes')?.most ?? Number.POSITIVE_INFINITY),
    },
    draft: lessonDraftReasons(lesson, sharedData).length > 0,
    place: placeOf(paper ?? meeting.frame, meeting.sources.file),
  };
}

/** “Safe tonight?” comes before everything else, where the lesson asks it. */
function withTonight(
  { heading, items }: TakeHomeCard['firstHour'],
  { sharedData, versions }: Meeting,
  most?: number,
): TakeHomeCard['firstHour'] {
  const tonight = safeTonightForAdults(sharedData, versions);
  return { heading, items: [...(tonight ? [tonight.families] : []), ...items].slice(0, most) };
}

const paperOf = ({ frame }: Meeting, id: string): Component | undefined =>
  frame.children.find(
    (node): node is Component =>
      isComponentNode(node, 'Paper') && typedAttributes(node, 'Paper')?.id === id,
  );

/** A list of “- [ ]” is a checklist. */
const isChecklist = ({ children }: List): boolean =>
  children.some(({ checked }) => typeof checked === 'boolean');

function tableBlock(node: Table): AdultBlock {
  const { head, rows } = tableRows([node]);
  return {
    kind: 'table',
    head,
    rows: rows.map(({ cells }) => cells),
    widths: head.length === 2 ? [1, 2] : [1, 2, 2],
  };
}

/** Checklists of settings, by risk; with fewer risks each is longer. */
const stepSections = ({ risks }: Meeting, most = Number.POSITIVE_INFINITY): AdultSection[] =>
  risks.map(({ name, parents }) => {
    const ticks = itemsOf(parents, 'Steps').slice(0, most).map(textOf);
    const blocks: AdultBlock[] = [{ kind: 'checklist', items: ticks }];
    if (risks.length <= ROOM_FOR.happens)
      blocks.unshift({ kind: 'prose', nodes: flowOf(partOf(parents, 'Happens')) });
    if (risks.length <= ROOM_FOR.firstHour && itemsOf(parents, 'FirstHour').length > 0)
      blocks.push({
        kind: 'callout',
        nodes: [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: plain(IF_IT_HAS) }],
          },
          ...flowOf(partOf(parents, 'FirstHour')),
        ],
      });
    return { heading: name, span: 'column', blocks };
  });

/** The running order: minutes and slides of each part, and of the short route. */
function runningOrder({ slides }: AdultDeck): AdultBlock {
  const parts = [...new Set(slides.map(({ step }) => step))];
  const clock = { whole: 0, short: 0 };
  const row = (part: WorkshopPart) => {
    const partSlides = slides.filter(({ step }) => step === part);
    const from = { ...clock };
    clock.whole += partSlides.reduce((sum, { minutes }) => sum + minutes, 0);
    clock.short += partSlides.reduce((sum, { short }) => sum + (short ?? 0), 0);
    const numbers = partSlides.map((slide) => slides.indexOf(slide) + 1);
    return [
      `${from.whole}–${clock.whole}`,
      PART_LABEL[part],
      numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : `${numbers[0]}`,
      `${from.short}–${clock.short}`,
    ].map(plain);
  };
  const rows = parts.map(row);
  return {
    kind: 'table',
    head: ['Minute', 'What', 'Slides', `If you have ${clock.short}`].map(plain),
    widths: [2, 8, 2, 3],
    rows,
  };
}
