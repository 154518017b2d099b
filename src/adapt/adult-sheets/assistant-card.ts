import type { BandVersion } from '#model/band-version.ts';
import type { Common } from '#model/common.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { draftNote } from '#model/school.ts';
import { paragraph, section } from '../adult-sections.ts';
import { plain } from '../text.ts';

/** How to help without leading: the same in every lesson. */
const HELP = {
  // The page has another title in the youngest bands.
  first: {
    early:
      'Begin with the page “Look first”: look at the words together, then at what will happen.',
    older: 'Look at the “before the lesson” page together first: words, then what will happen.',
  },
  all: [
    'One instruction at a time. Point to the picture or the word as you say it.',
    'Wait. Count to ten before you say it again, in the same words.',
    'Offer two choices, never the answer. Pointing, signing and nodding are answers.',
    'A pass is an answer too. So is leaving: agree the signal and the place beforehand.',
    'Talk about the people in the story, not about the pupil you are with.',
  ],
  last: {
    early: 'Puppets and pictures may speak for a child who does not.',
    older: 'Write for a pupil who asks you to, in their words, spelling and all.',
  },
} as const;

/** A card for the teaching assistant, on one side, about the page that the pupil looks at first. */
export function assistantCard(version: BandVersion, common: Common): AdultDocument {
  const { band, plan, place } = version;
  const age = band.phase === 'early' ? 'early' : 'older';
  return {
    title: 'Card for the teaching assistant',
    subtitle: `${version.title} · ${band.name}, ${version.yearNames}. Not for pupils.`,
    place,
    draft: draftNote(version.isDraft),
    sections: [
      section('The lesson in a line', 'page', [
        { kind: 'prose', nodes: [paragraph(version.outcome)] },
      ]),
      section('Words', 'column', [
        {
          kind: 'table',
          head: ['Word', 'Say it like this'].map(plain),
          widths: [2, 4],
          rows: plan.keywords.map(({ left, right }) => [left, right]),
        },
      ]),
      section('How to help', 'column', [
        {
          kind: 'checklist',
          items: [HELP.first[age], ...HELP.all, HELP.last[age]].map(plain),
        },
      ]),
      section('For this lesson', 'page', [
        {
          kind: 'table',
          head: ['Who', 'What'].map(plain),
          widths: [1, 4],
          rows: plan.adaptations.map(({ left, right }) => [left, right]),
        },
      ]),
      section('If a pupil tells you something', 'page', [
        {
          kind: 'callout',
          nodes: common.disclosure.map((children) => ({ type: 'paragraph', children })),
        },
      ]),
    ],
  };
}
