import type { Band } from '../band.ts';

const like = (
  reader: Pick<Band, 'id' | 'name' | 'minutes' | 'readingGrade' | 'sentenceWords'>,
): Band => ({
  ages: [18, 120],
  years: { england: '', wales: '', scotland: '', ni: '' },
  phase: 'secondary',
  readAloud: false,
  shortMinutes: null,
  slides: [6, 14],
  wordsPerSlide: 90,
  readingFormula: 'flesch-kincaid',
  handoutWords: 900,
  slideType: { body: 24, title: 36 },
  paperType: 11,
  lineHeight: 9,
  parts: {},
  shortParts: {},
  risksPerLesson: 14,
  ...reader,
});

/** Adults as readers of slides: how they look, and their limits. */
export const ADULT_READERS = {
  parents: like({
    id: 'parents',
    name: 'Parents and carers',
    minutes: [45, 60],
    readingGrade: 6,
    sentenceWords: 15,
  }),
  staff: like({
    id: 'staff',
    name: 'Staff',
    minutes: [10, 15],
    readingGrade: 10,
    sentenceWords: 18,
  }),
} as const satisfies Record<string, Band>;
