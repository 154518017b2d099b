import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Edition } from '#model/paper/edition.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { flowData } from '#render/arrange/flow-data.ts';
import { createPageContext, type PageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet, Typesetting } from '#render/arrange/paper-tools.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { type AnswerData, answerData, placeKey } from './answer-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitOrRunOn, fitSize } from './fit-size.ts';
import { reportLastSide, reportPages } from './report-fit.ts';

const SIDES = 2;
/** Type sizes in points, in order of preference. A single page is worth a smaller size; two pages are not. */
const ON_ONE = [11.5, 11, 10.5, 10, 9.5] as const;
const SIZES = [11.5, 11, 10.5] as const;

/** Answers, replies and guidance for marking, from the source of the pupils' sheet; for adults. */
export async function writeAnswers(
  handout: Handout,
  version: BandVersion,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const page = createPageContext(tools, report, false);
  const blocks = [
    ...answerData(handout.blocks, page),
    ...version.paper.flatMap((paper) => versionAnswers(handout, paper, page)),
  ];
  const marks = blocks.some((block) => block.k !== 'heading');
  // Drop headings without answers below them.
  const withAnswers = blocks.filter(
    (block, index) => block.k !== 'heading' || (blocks[index + 1]?.k ?? 'heading') !== 'heading',
  );
  const title = `${marks && !version.band.readAloud ? 'Answers' : 'What to look for'}: ${handout.title}`;
  const data = {
    title: page.text(title, handout.place),
    author: '',
    description: `${version.lessonTitle} · ${version.band.name} · for adults`,
    about: page.text(
      `Belongs to “${handout.title}”, ${version.band.name}, ${version.yearNames}.`,
      handout.place,
    ),
    lesson: version.title,
    band: version.band.name,
    draft: version.isDraft,
    'look-heading': marks && !version.band.readAloud ? 'What to look for' : 'Watch and listen for',
    watched: version.band.readAloud,
    'lead-role': `the ${version.leadRole}`,
    'look-first': version.band.readAloud,
    'look-for': flowData(handout.lookFor, handout.place, page),
    blocks: withAnswers,
  };
  // Two pages start at the size that was too large for one.
  const known = new Map<number, Promise<Typesetting>>();
  const typeset = (size: number) => {
    const sheet =
      known.get(size) ??
      tools.typeset('answers', { ...data, theme: adultTheme(version.band, size) }, page.files);
    known.set(size, sheet);
    return sheet;
  };
  const single = await fitSize(ON_ONE, 0, 1, typeset);
  const set = single.pages > 1 ? await fitOrRunOn(SIZES, 0, SIDES, typeset) : single;
  reportPages(set, SIDES, { title, place: handout.place }, report);
  reportLastSide(set, { title, place: handout.place }, report);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}

/** Answers that only an edition asks for, with that edition's numbers. */
function versionAnswers(
  handout: Handout,
  { id, name, dots }: Edition,
  page: PageContext,
): AnswerData[] {
  const editionBlocks = handout.editions.find(({ version }) => version === id)?.blocks;
  if (!editionBlocks) return [];
  const known = new Set(handout.blocks.flatMap(partsOf).map(placeKey));
  const answers = answerData(editionBlocks, page, known).filter(({ k }) => k !== 'heading');
  const mark = dots === 0 ? '' : ` (${dots} ${dots === 1 ? 'dot' : 'dots'} at the foot)`;
  const heading = `Only on the sheet “${name}”${mark}`;
  return answers.length === 0
    ? []
    : [{ k: 'heading', c: [{ t: 'text', v: page.text(heading, handout.place) }] }, ...answers];
}

const partsOf = (block: HandoutBlock): HandoutBlock[] =>
  block.kind === 'columns' ? [...block.left, ...block.right].flatMap(partsOf) : [block];
