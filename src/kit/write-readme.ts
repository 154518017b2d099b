import type { Audience } from '#model/audience.ts';
import { COPIES_WORDS, copiesFor } from '#model/paper/copies.ts';
import type { Kit } from './kit.ts';
import { areEditions, type PlacedFile } from './kit-paths.ts';
import { FOLDER, useOf } from './product-words.ts';

const LINE_WIDTH = 76;

const SECTIONS: Record<Audience, string> = {
  teacher: 'for whoever teaches it; not for pupils',
  pupil: 'may be handed out or put where pupils find it',
  parent: 'for the office to send',
  staff: 'for all staff; not for pupils or parents',
};
const ORDER: readonly Audience[] = ['teacher', 'pupil', 'parent', 'staff'];

/** Writes the kit's `README.txt`: the use of each file and what to print, most urgent first. */
export function writeReadme(kit: Kit, placed: readonly PlacedFile[]): string {
  const parts = [
    [kit.title, `${scope(kit)}, ${kit.school}`],
    kit.draft.length > 0
      ? [
          'DRAFT: NOT READY TO TEACH OR SEND',
          ...kit.draft.map((reason) => hangingIndent('* ', reason)),
        ]
      : [],
    ['IN A HURRY', ...urgentSection(kit, placed)],
    ...ORDER.map((audience) => section(kit, placed, audience)),
    versions(placed),
    [
      'IF A PUPIL TELLS YOU SOMETHING',
      wrap(
        'Listen, stay calm, thank them. Don’t promise to keep it secret, don’t press for detail, and never look at an ' +
          'image. Tell the safeguarding lead at once; 999 if anyone is in danger.',
      ),
    ],
  ];
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

const scope = ({ bands }: Kit): string => {
  const [only] = bands;
  return bands.length === 1 && only
    ? `${only.years} (ages ${only.ages[0]}-${only.ages[1]})`
    : 'Whole school';
};

function urgentSection(kit: Kit, placed: readonly PlacedFile[]): string[] {
  const deck = placed.find(
    ({ file }) => file.entry.kind === 'deck' && file.entry.variant === 'single-file',
  );
  const plan = placed.find(({ file }) => file.entry.kind === 'plan');
  const pack = placed.find(
    ({ file }) => file.entry.kind === 'pack' && file.entry.audience === 'teacher',
  );
  const steps =
    kit.bands.length > 1
      ? [
          'The safeguarding lead reads the lead’s report, which is kept apart from this kit, and signs it.',
          'All staff read the briefing.',
          'Teachers take the folder of their year.',
        ]
      : [
          plan ? `Read the first side of ${plan.path}` : '',
          pack ? `Print ${pack.path}: its cover says how many of each` : '',
          deck ? `Open ${deck.path}` : '',
        ];
  return steps.filter(Boolean).map((step, index) => hangingIndent(`${index + 1}. `, step));
}

function section(kit: Kit, placed: readonly PlacedFile[], audience: Audience): string[] {
  const things = groupEditions(placed.filter(({ file }) => file.entry.audience === audience));
  if (things.length === 0) return [];
  return [
    hangingIndent('', `${FOLDER[audience].toUpperCase()}: ${SECTIONS[audience]}`),
    ...things.flatMap((editions) => [
      ...editions.map(({ path }) => hangingIndent('  ', path.slice(path.indexOf('/') + 1))),
      hangingIndent('      ', paragraphsOf(kit, editions)),
    ]),
  ];
}

/** Descriptions of the editions that differ in more than drawing. */
function versions(placed: readonly PlacedFile[]): string[] {
  const uses = new Map(
    placed.flatMap(({ file }) =>
      file.version ? [[file.version.fileName, file.version.use] as const] : [],
    ),
  );
  return uses.size < 2
    ? []
    : [
        'EDITIONS OF A SHEET, BY WHAT THE NAME ENDS IN',
        ...[...uses].map(([name, use]) => hangingIndent('  ', `(${name}) ${use}`)),
      ];
}

/** Groups editions of one product; slides with different uses stay separate. */
function groupEditions(placed: readonly PlacedFile[]): PlacedFile[][] {
  const things: PlacedFile[][] = [];
  for (const item of placed) {
    const paper = item.file.entry.format === 'pdf';
    const thing = paper
      ? things.find(([first]) => first && areEditions(first.file, item.file))
      : undefined;
    if (thing) thing.push(item);
    else things.push([item]);
  }
  return things;
}

/** The use of a product and, for paper that a class needs, how many copies to print. */
function paragraphsOf(kit: Kit, editions: readonly PlacedFile[]): string {
  const [first] = editions;
  if (!first) return '';
  const { entry, copies } = first.file;
  const use = first.file.says ?? useOf(entry);
  if (entry.format !== 'pdf') return use;
  if (entry.kind === 'plan') return `${use} PRINT 1 for you.`;
  if (!copies) return use;
  const count = copiesFor(copies, kit.classSize);
  const pages = entry.pages ? `; ${entry.pages} ${entry.pages === 1 ? 'page' : 'pages'}` : '';
  return `${use} PRINT ${count}${editions.length > 1 ? ' of one edition' : ''} (${COPIES_WORDS[copies]}${pages}).`;
}

const wrap = (text: string): string => hangingIndent('', text);

function hangingIndent(mark: string, text: string): string {
  const lines: string[] = [];
  let line = mark;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(line);
      line = ' '.repeat(mark.length);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
