/** Plans the slides of a file: content that a deck reveals by a click gets a slide of its own. */
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { Arrangement } from '#render/arrange/arrange.ts';
import { isDarkGround, moreHelpGround } from '#render/arrange/ground.ts';
import { type FlankedHelp, type SlidePage, slidePages } from '#render/arrange/slide-pages.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import { answerPieces } from './answer-pieces.ts';
import { blockPieces } from './block-pieces.ts';
import { type Filling, fillingOf, flankFilling, taskFilling } from './filling.ts';
import { helpPiece, helpRows } from './help-pieces.ts';
import { besideOnlooker } from './people-pieces.ts';
import { type Piece, type PieceContext, textPiece } from './piece.ts';
import type { Region } from './region.ts';
import type { SlideLayout } from './slide-layouts.ts';
import { answerNotes, sectionOf, slideNotes } from './slide-notes.ts';
import type { SlidePlan } from './slide-plan.ts';
import type { SlidesInput, SlideToEdit } from './slides-input.ts';

type Block = Arrangement['regions']['main'][number];

export function planSlide(
  slide: SlideToEdit,
  input: SlidesInput,
  context: PieceContext,
): SlidePlan[] {
  // Answers are phrased for the band that is asked.
  const options = { band: context.deck.version.band };
  const { first, outcome, help } = slidePages(slide, context.deck);
  const { arrangement } = first;
  const plan: SlidePlan = {
    ...bare(first.hints.includes('one-message') ? 'alone' : slide.layout, slide),
    title: first.title,
    kicker: input.band.phase === 'secondary' ? first.kicker : null,
    years: first.years,
    shape: arrangement.shape,
    filled: filledOf(arrangement, context),
    flank: flankFilling(first.flank, context),
    regions: regionsOf(first, context),
    scene: first.hints.includes('with-scene'),
    turned: first.turned,
    titleSize: first.titleSize,
    ground: first.ground,
    darkFoot: isDarkFoot(slide) || first.hints.includes('in-fields'),
    columns: columnsOf(first.hints),
    sideFirst: arrangement.regions.side.some(({ kind }) => kind === 'talk' || kind === 'task'),
    strip: first.signposted ? input.strip : [],
    notes: slideNotes(slide, options),
  };
  if (first.outcome)
    plan.regions[goesOn(arrangement.shape)].push(
      textPiece(context, {
        name: 'Outcome',
        placeholder: 'outcome',
        paragraphs: [oneParagraph(first.outcome)],
        colour: 'white',
        anchor: 'middle',
      }),
    );
  const noted = slideNotes(slide, options, 'goes on');
  return [
    plan,
    ...(outcome?.outcome
      ? [
          {
            ...bare('outcome', slide),
            ground: 'accent' as const,
            title: outcome.title,
            flank: flankFilling(outcome.flank, context),
            regions: only(
              textPiece(context, {
                name: 'Outcome',
                placeholder: 'outcome',
                paragraphs: [oneParagraph(outcome.outcome)],
                bold: true,
                colour: 'white',
                share: 1.7,
                anchor: 'middle',
              }),
            ),
            notes: noted,
          },
        ]
      : []),
    ...helpPlans(help, context).map((more) => ({
      ...bare('help', slide),
      ground: moreHelpGround(input.band.phase),
      ...more,
      notes: noted,
    })),
    ...(input.handedOut ? [] : answers(slide, context)),
  ];
}

/** Beside or on a picture the outcome follows the words; otherwise it is at the foot. */
const goesOn = (shape: Arrangement['shape']): 'main' | 'foot' =>
  ['beside', 'panel', 'full'].includes(shape) ? 'main' : 'foot';

const fills = (shape: Arrangement['shape']): boolean => shape === 'panel' || shape === 'full';

const filledOf = ({ shape, regions }: Arrangement, context: PieceContext): SlidePlan['filled'] =>
  fills(shape)
    ? { media: fillingOf(regions.media, context), behind: fillingOf(regions.side, context) }
    : { media: taskOf(regions.main, context), behind: null };

const taskOf = (blocks: readonly Block[], context: PieceContext): Filling | null => {
  const task = blocks.find((block) => block.kind === 'talk' || block.kind === 'task');
  return task ? taskFilling(task, context) : null;
};

/** Rows are split over slides by their height; panels, which come before them, are as in the deck. */
function helpPlans(
  help: readonly FlankedHelp[],
  context: PieceContext,
): Pick<SlidePlan, 'title' | 'regions' | 'flank'>[] {
  const dark = isDarkGround(moreHelpGround(context.theme.phase));
  const inRows = help.filter(({ shown }) => shown === 'rows');
  const [firstRows] = inRows;
  const routes = inRows.flatMap(({ panel }) => panel.routes);
  const planned = ({ title, flank }: FlankedHelp, piece: Piece) => ({
    title,
    flank: flankFilling(flank, context),
    regions: only(piece),
  });
  return [
    ...help
      .filter(({ shown }) => shown === 'panel')
      .map((page) => planned(page, helpPiece(page.panel.routes, context, dark))),
    ...(firstRows ? [planned(firstRows, helpRows(routes, context))] : []),
  ];
}

function answers(slide: SlideToEdit, context: PieceContext): SlidePlan[] {
  // Messages shown beside a question are also shown beside its answer.
  const messages = slide.blocks.filter(({ kind }) => kind === 'key-message');
  const foot = blockPieces(messages, context, { ...PLAIN, edge: 'foot' });
  return slide.blocks
    .flatMap((block) => answerPieces(block, context))
    .map(({ piece, plural }) => ({
      ...bare('answer', slide),
      title: `${plural ? 'Answers' : 'Answer'}: ${slide.title}`,
      regions: { ...only(piece), foot },
      notes: answerNotes(slide, context.deck.version),
    }));
}

/** Rules as stripes, and answers to a claim, end in a dark area. */
const isDarkFoot = ({ blocks }: SlideToEdit): boolean =>
  blocks.some(({ kind }) => kind === 'rules' || kind === 'statements');

const PLAIN: Region = {
  narrow: false,
  centred: false,
  title: false,
  dark: false,
  onScene: false,
  task: false,
  edge: null,
  alone: false,
  few: false,
  fields: false,
  points: null,
};

const bare = (layout: SlideLayout, slide: SlideToEdit): SlidePlan => ({
  layout,
  section: sectionOf(slide),
  title: '',
  kicker: null,
  years: null,
  shape: 'single',
  regions: { top: [], media: [], main: [], side: [], foot: [] },
  filled: { media: null, behind: null },
  flank: null,
  scene: false,
  turned: false,
  titleSize: 'usual',
  ground: 'paper',
  darkFoot: false,
  columns: [1, 1],
  sideFirst: false,
  strip: [],
  notes: [],
  place: slide.place,
});

const only = (main: Piece): SlidePlan['regions'] => ({
  top: [],
  media: [],
  main: [main],
  side: [],
  foot: [],
});

function regionsOf(
  { arrangement: { regions, shape }, hints, layout, points, ground, onlooker }: SlidePage,
  context: PieceContext,
): SlidePlan['regions'] {
  const alone =
    Object.values(regions).flat().length === 1 && regions.main[0]?.kind === 'key-message';
  const pieces = (blocks: readonly Block[], region: Partial<Region>) =>
    blockPieces(blocks as readonly SlideBlock[], context, {
      ...PLAIN,
      dark: isDarkGround(ground),
      onScene: shape === 'full',
      title: layout === 'title',
      ...region,
    });
  const beside = shape === 'beside';
  return {
    top: pieces(regions.top, { edge: 'top' }),
    media: fills(shape) ? [] : pieces(regions.media, { narrow: beside }),
    main: withOnlooker(
      pieces(regions.main, {
        narrow: beside || shape === 'split' || shape === 'panel',
        task: shape === 'task',
        centred: shape === 'stack',
        alone,
        few: hints.includes('few-words'),
        fields: hints.includes('in-fields'),
        points,
      }),
      onlooker,
      context,
    ),
    side: fills(shape) ? [] : pieces(regions.side, { narrow: true }),
    foot: pieces(regions.foot, { edge: 'foot' }),
  };
}

/** A message alone may have a character beside it. */
const withOnlooker = (pieces: Piece[], who: string | null, context: PieceContext): Piece[] =>
  who ? pieces.map((piece) => besideOnlooker(piece, who, context)) : pieces;

/** Cards get the wider column; otherwise the column with more content. */
function columnsOf(hints: readonly string[]): readonly [number, number] {
  if (hints.includes('wider-main')) return [1.7, 1];
  return hints.includes('wider-side') ? [0.8, 1.2] : [1.1, 1];
}
