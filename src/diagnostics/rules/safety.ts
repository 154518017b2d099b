import { error, lesson, note, type Rule, story, warning } from '../rule.ts';

/** Rules on what may never reach a child: names, words, blame, fear and instruction. */
export const SAFETY = {
  'no-platform-name': error(
    'Pupils read no platform, game, challenge or product name.',
    story('Wren shows her kite on Blobchat. A new flyer asks where she flies it.'),
    'DfE, Harmful online challenges, 2021; the alert’s own advice',
  ),
  'no-alert-sentence': error(
    'Pupils read no sentence of the alert.',
    story('The notice says that she flies a kite on a live video.'),
  ),
  'band-words': error(
    'Pupils read no word that their band may not hear.',
    story('Wren hears of grooming. A new flyer asks where she flies her kite.'),
    'RSHE, July 2025, by phase; our own judgement',
  ),
  'risk-depth': error('A band is not taught a risk that it is too young for.', {
    in: 'taxonomy.yaml',
    ok: 'lks2: { depth: named, pupilName: "Private and public" }',
    notOk: 'lks2: { depth: none, pupilName: null }',
    at: '<Band id="lks2"',
  }),
  'no-victim-blame': error(
    'No text blames a child for what was done to them.',
    story('Wren put herself at risk. A new flyer asks where she flies her kite.'),
    'UKCIS, Challenging victim blaming, 2022',
  ),
  'no-scare': error(
    'No text frightens or shocks.',
    story('You could be next. A new flyer asks Wren where she flies her kite.'),
    'DfE, Teaching online safety in schools, 2023',
  ),
  'no-graphic': error(
    'No text tells of a real case, a death or how somebody was hurt.',
    note('Say that this is a real case from the news.'),
    'DfE, Teaching online safety in schools, 2023; our own judgement',
  ),
  'no-how-to': error(
    'No text tells how to reach, unlock, record or fake anything.',
    note('Show them how she could lie about her age.'),
  ),
  'no-personal-question': error(
    'Nobody is asked about their own life: pupils talk about invented people.',
    note('Ask: has this happened to you?'),
    'PSHE Association, safe teaching and learning, 2022',
  ),
  'no-own-device': error(
    'No task needs a pupil’s own phone, account or profile.',
    note('Ask them to get out their phones.'),
  ),
  'no-secrecy-promise': error(
    'No text promises to keep a secret.',
    note('Say: I will keep it secret.'),
    'KCSIE 2026, Part One',
  ),
  'no-image-handling': error(
    'Nobody is asked to look at, keep, copy or send a nude or sexual image of a child.',
    note('If a picture was sent, save a copy of the picture.'),
    'UKCIS, Sharing nudes and semi-nudes, 2024',
  ),
  'no-promised-outcome': error(
    'No text promises that harm cannot happen, or that help is certain to work.',
    note('Say that these rules will keep them safe.'),
  ),
  'no-stereotype': warning(
    'Nobody who causes harm is drawn as a type: a stranger, an old man, a hood.',
    note('Talk about the creepy man behind the smile.'),
    'PSHE Association, safe teaching and learning, 2022; our own judgement',
  ),
  'not-in-trouble': error(
    '“Not in trouble” stands wherever the law or images of children are taught.',
    story('It is against the law to ask Wren that.', '<Slide part="story" title="A new flyer"'),
    'RSHE, July 2025',
  ),
  'not-your-fault': error(
    'Each band hears that it is never the child’s fault.',
    lesson('it is never your fault. I am glad', 'I am glad', '<Slide part="welcome"'),
    'UKCIS, Challenging victim blaming, 2022',
  ),
  'right-to-pass': error(
    'Each band hears that nobody has to speak, and nobody is made to.',
    lesson('You can join in, or pass. Helpers', 'Helpers', '<Slide part="welcome"'),
    'PSHE Association, ground rules',
  ),
  'two-trusted-adults': error(
    'Pupils are pointed to adults at home and at school.',
    lesson('Helpers at home and at school', 'Helpers at school', '<Slide part="welcome"'),
    'RSHE, July 2025, Being safe',
  ),
} as const satisfies Record<string, Rule>;
