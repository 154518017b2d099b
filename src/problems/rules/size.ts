import { error, lesson, letter, type Rule, story, warning } from '../rule.ts';

/** How much there is of it, how hard it is to read, and how large. */
export const SIZE = {
  'words-per-slide': error(
    'A slide holds no more words than its band can read.',
    story(
      'Wren shows her kite on a live video. A new flyer asks where she flies it. She does not say. She looks at the sky. The wind drops. The kite comes down. Then she reels it in.',
      '<Slide part="story" title="A new flyer"',
    ),
  ),
  'words-per-handout': error(
    'A sheet holds no more words than its band can read.',
    lesson(
      'What could Wren say?',
      Array.from({ length: 24 }, (_, index) => `This is line ${index + 1}.`).join(' '),
      '<Handout id="kite-sheet"',
    ),
  ),
  'sentence-length': warning(
    'Sentences are as short as their band needs.',
    lesson(
      'What could Wren say?',
      'What could Wren say if the new flyer on the live video asks her once more where it is that she goes with her kite at the end of the week with Uncle Bo and all of the other flyers from the club up on the hill?',
      '<Handout id="kite-sheet"',
    ),
  ),
  'reading-grade': warning(
    'Text can be read by its reader.',
    letter(
      'Communicating electronically necessitates considerable deliberation regarding unfamiliar individuals.',
      '<Letter',
    ),
    'mygov.scot, Readability',
  ),
  'long-words': warning(
    'Long words are few.',
    lesson(
      'What could Wren say?',
      'Electricity, television, imagination, community, encyclopedia, curiosity, difficulty, generosity, information, celebration.',
      '<Handout id="kite-sheet"',
    ),
    'mygov.scot, Readability; house',
  ),
  'type-large-enough': error('Type is as large as the band’s age needs, on slides and paper.', {
    in: 'bands.yaml',
    ok: 'slideType: { body: 32, title: 48 }',
    notOk: 'slideType: { body: 20, title: 48 }',
    at: 'id: lks2',
  }),
  'fits-page': error(
    'Text fits its page, card or slide.',
    lesson(
      '| Bo asks what you ate | Keep | Bo knows you. |',
      `| Bo asks what you ate | Keep | ${Array(30).fill('Bo knows you.').join(' ')} |`,
      '<Slide part="activity"',
    ),
  ),
} as const satisfies Record<string, Rule>;
