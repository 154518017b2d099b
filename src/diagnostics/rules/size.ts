import { error, lesson, letter, type Rule, story, warning } from '../rule.ts';

/** Rules on length, reading difficulty and type size. */
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
      Array.from({ length: 32 }, (_, index) => `This is line ${index + 1}.`).join(' '),
      '<Handout id="kite-sheet"',
    ),
  ),
  'sentence-length': warning(
    'Sentences are as short as their band needs.',
    lesson(
      'intro="Cut them out."',
      'intro="Cut them out and lay them in a row on your desk so that you and the one next to you can both see them and then take it in turns to read one out to each other as well as you can."',
      '<Handout id="kite-cards"',
    ),
  ),
  'reading-grade': warning(
    'Text can be read by its reader.',
    letter(
      'Parents often worry after reading pages about children meeting people online. Teachers answer questions, offer simple advice, and always welcome carers wanting further details. Children practise asking older people whenever messages seem puzzling.',
      '<Letter',
    ),
    'mygov.scot, Readability',
  ),
  'words-known': warning(
    'The youngest meet no word that children of their age may not know, untaught.',
    {
      in: 'bands.yaml',
      ok: 'handoutWords: 120\n    showUnknownWords: false',
      notOk: 'handoutWords: 120\n    showUnknownWords: true',
      at: '<Band id="lks2"',
    },
  ),
  'long-words': warning(
    'Long words are few.',
    lesson(
      'What could Wren say?',
      'Electricity, television, imagination, community, encyclopedia, curiosity, difficulty, generosity, information, celebration.',
      '<Handout id="kite-sheet"',
    ),
    'mygov.scot, Readability; our own judgement',
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
      'columns="2" height="40"/>',
      `columns="2" height="40"/>\n\n${['Kites', 'Winds', 'Skies'].map((label) => `<Lines count="20" label="${label}"/>`).join('\n\n')}`,
      '<Handout id="kite-cards"',
    ),
  ),
  'fits-slide': error(
    'A slide has room for its words in the band’s smallest type, measured in the deck’s font.',
    story(
      ['Hum.', 'Hop.', 'Run.', 'Spin.', 'Tug.', 'Dip.', 'Rise.', 'Flap.', 'Stop.', 'Wait.', 'Look.']
        .map((word) => `- ${word}`)
        .join('\n'),
    ),
  ),
  'side-worth-its-paper': warning(
    'The last side of a sheet is not almost empty.',
    lesson(
      'columns="2" height="40"/>\n\n<Help/>',
      `columns="2" height="40"/>\n\n<Help/>\n\n${Array.from({ length: 21 }, (_, index) => `- Kite ${index + 1}.`).join('\n')}`,
      '<Handout id="kite-cards"',
    ),
  ),
} as const satisfies Record<string, Rule>;
