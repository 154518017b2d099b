/** The pages of the guide, in order. */
export const GUIDE_PAGES = [
  {
    slug: 'five-past-eight',
    title: 'It is five past eight',
    says: 'You teach this today. What to open, print and read, in ten minutes.',
  },
  {
    slug: 'presenting',
    title: 'Presenting',
    says: 'Notes, timings, one screen or two, and what to do when the network is down.',
  },
  {
    slug: 'printing',
    title: 'Printing on a grey copier',
    says: 'Which file to choose, how many copies, and what to cut out.',
  },
  {
    slug: 'if-a-child-tells-you',
    title: 'If a child tells you something',
    says: 'What to say, what not to ask, and whom to tell the same day.',
  },
  {
    slug: 'school-details',
    title: 'Adding your school’s details',
    says: 'Your names, rooms and dates, and how a draft becomes final.',
  },
  {
    slug: 'network',
    title: 'For whoever runs the network',
    says: 'What this site needs, where it can live, and what it never does.',
  },
  {
    slug: 'from-an-alert',
    title: 'From an alert to a kit',
    says: 'An alert has come: two commands, what to read, and how to put a wrong reading right.',
  },
  {
    slug: 'lesson-words',
    title: 'Writing a lesson',
    says: 'Every component a lesson may use, what it takes and where it may stand.',
  },
  {
    slug: 'rules',
    title: 'What is checked',
    says: 'The rules that every lesson and every file must pass before it leaves.',
  },
] as const;
export type GuideSlug = (typeof GUIDE_PAGES)[number]['slug'];
