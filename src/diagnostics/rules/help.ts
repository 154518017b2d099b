import { error, lesson, note, type Rule, warning } from '../rule.ts';

/** Rules on help routes: the right people for this reader, age and nation. */
export const HELP = {
  'help-route-fits': error(
    'A help route fits its reader, age and nation.',
    lesson(
      '<Help/>\n\n<LookFor>',
      '<Help routes="emergency-999 trusted-adult childline report-remove"/>\n\n<LookFor>',
    ),
  ),
  'help-route-present': error(
    'The first and last slide, and every page that teaches a risk, say where to turn.',
    lesson('layout="closing"', 'layout="text"'),
    'PSHE Association, safe teaching and learning, 2022',
  ),
  'safe-tonight': error(
    'Where somebody may be threatened over an image, pupils, families and staff are told what to do if one is not safe tonight.',
    {
      in: 'taxonomy.yaml',
      ok: '  - id: grooming\n',
      notOk: '    safeTonightFrom: lks2\n  - id: grooming\n',
      at: '<Band id="lks2"',
    },
    'Papyrus; UKCIS, Sharing nudes and semi-nudes, 2024; our own judgement',
  ),
  'childline-beside': error(
    'A trusted adult is never the only route: from the age that may ring it, Childline stands beside.',
    lesson('<Help/>\n\n<LookFor>', '<Help routes="emergency-999 trusted-adult"/>\n\n<LookFor>'),
    'RSHE, July 2025, Being safe; our own judgement',
  ),
  'emergency-present': error(
    'Whoever reads where to turn reads of 999 too: every help panel has it in every band, and so have each deck and poster.',
    lesson('<Help/>\n\n<LookFor>', '<Help routes="trusted-adult childline"/>\n\n<LookFor>'),
    'RSHE, July 2025, Basic first aid and Being safe; our own judgement',
  ),
  'contact-as-listed': error(
    'Every number and address printed is one of the help routes.',
    note('Ring 0800 1112.'),
  ),
  'route-current': error(
    'No text sends anyone to a service that closed, was renamed or is of another country.',
    note('Report it to Action Fraud.'),
    'City of London Police, December 2025; each service’s own pages',
  ),
  'route-says-what-for': error('Each help route says what it is for, to everyone who may see it.', {
    in: 'help-routes.yaml',
    ok: 'ks1: Free. Ring any time. They listen to any worry.',
    notOk: 'ks4: Free. Ring any time. They listen to any worry.',
    at: 'id: childline',
  }),
  'adult-route-says-so': error('A service for adults says that it is for people of 18 or over.', {
    in: 'help-routes.yaml',
    ok: 'ks5: Only if you are 18 or over. Makes a digital fingerprint',
    notOk: 'ks5: Makes a digital fingerprint',
    at: 'id: stopncii',
  }),
  'route-printed': warning('A help route is named only where somebody may be given it.', {
    in: 'help-routes.yaml',
    ok: 'workshop-strip: [school-safeguarding-lead, nspcc-helpline, childline]',
    notOk: 'workshop-strip: [school-safeguarding-lead, nspcc-helpline, childline, posh]',
  }),
  'no-opening-hours': error(
    'No opening hours are printed: they change, and a child finds a closed door.',
    note('Childline is open from 9 am to midnight.'),
  ),
  'lead-by-role': error(
    'The safeguarding lead is called what the school’s nation calls them.',
    note('Pass it to the Designated Safeguarding Person.'),
    'KCSIE 2026; Keeping learners safe; DE Circular 2017/04',
  ),
} as const satisfies Record<string, Rule>;
