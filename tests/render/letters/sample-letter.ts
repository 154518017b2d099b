/** A letter to test with: as long as a real one, with everything that a letter may hold. */
import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BandVersion } from '#model/band-version.ts';
import type { Letter } from '#model/paper/letter.ts';
import type { School } from '#model/school.ts';

export const flow = (markdown: string): BlockContent[] =>
  unified().use(remarkParse).use(remarkGfm).parse(markdown).children as BlockContent[];

export const text = (markdown: string): PhrasingContent[] => {
  const [paragraph] = flow(markdown);
  return (paragraph as Paragraph).children;
};

const place = { file: 'lesson.mdx', line: 1, column: 1, endLine: 1, endColumn: 1 };

const FRONT = `
We are writing to tell you about some online safety lessons, and how you can help at home.

In the week of 30 November, pupils in Years 5 and 6 will learn about meeting people on live video.
They will practise telling what they know from what they have only been told, and they will plan whom to tell.

The website in the alert closed in November 2023. Other sites and apps work in the same way, so we still teach it.

Many young people enjoy meeting somebody new. They are curious, and it can be fun. These signs **may be nothing**:

- a change in how they use a phone or tablet
- being upset, or very quiet, after being online
- a new friend whom nobody has met

**What you can do at home**

1. Use screens where other people are around.
2. Turn on the filter of your broadband. [Your provider tells you how](https://www.saferinternet.org.uk/guide-and-resource/parental-controls-offered-your-home-internet-provider).
3. Ask what they like online, and listen.

You are welcome to see everything that we use. It can be hard to read about this. If it is, talk to us too.
`;

const letter: Letter = {
  id: 'before',
  subject: 'Online safety lessons in Years 5 and 6',
  front: flow(FRONT),
  card: {
    openers: [
      text('“What do you like most online just now?”'),
      text('“If something worried you, who would you tell after me?”'),
    ],
    firstHour: [
      text('Stay calm, and thank them for telling you.'),
      text(
        'Keep messages and names. **Never** keep, copy or send on a private picture of a child.',
      ),
      text('A private picture of someone under 18? Use Report Remove together.'),
    ],
    routes: [
      {
        id: 'emergency-999',
        name: 'Police',
        contact: [{ text: '999', href: null }],
        says: 'Someone is in danger now.',
        check: false,
      },
      {
        id: 'childline',
        name: 'Childline',
        contact: [
          { text: '0800 1111', href: 'tel:08001111' },
          { text: 'childline.org.uk', href: 'https://www.childline.org.uk' },
        ],
        says: 'For your child: free, any time, about anything.',
        check: false,
      },
      {
        id: 'youngminds',
        name: 'A line to search for',
        contact: [],
        says: 'For parents.',
        check: false,
      },
    ],
    slip: text('I have read the letter and would like to see the materials.'),
    talk: null,
  },
  facts: ['f01'],
  forPage: [],
  namesPlatform: false,
  place,
};

const school: School = {
  specimen: true,
  name: 'Larkfield & St Bride’s School',
  address: 'Mill Lane, Larkfield LK1 2AB',
  phone: '01632 960123',
  email: 'office@larkfield.example',
  website: 'larkfield.example',
  nation: 'england',
  lead: { name: 'Ms P. Ahmed', room: 'Room 12' },
  signatory: { name: 'Mr D. O’Rourke', role: 'Headteacher' },
  contact: { name: 'Ms P. Ahmed', how: 'ring the school office on 01632 960123' },
  letterDate: '2026-11-24',
  lessonsWhen: 'in the week of 30 November',
  lessonsWhenIn: {},
  classSize: 30,
  colour: '#1d4f91',
};

/** A band version with all that a letter reads; the rest stays empty. */
export function sampleVersion(
  changes: { letter?: Partial<Letter>; draft?: string[]; school?: Partial<School> } = {},
): BandVersion {
  const draft = changes.draft ?? [
    'It is made out for an invented school: your own school’s details are missing.',
  ];
  const version: Partial<BandVersion> = {
    slug: 'meeting-people-on-live-video',
    yearNames: 'Years 5–6',
    nation: 'england',
    letter: { ...letter, ...changes.letter },
    laterLetters: [],
    translations: [],
    school: { ...school, ...changes.school },
    draft,
    isDraft: draft.length > 0,
    place,
  };
  return version as BandVersion;
}
