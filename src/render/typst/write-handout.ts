import type { Report } from '#diagnostics/problem.ts';
import type { PupilHandout, PupilVersion } from '#model/pupil-version.ts';
import { createHandoutContext } from '#render/arrange/handout-context.ts';
import { handoutData } from '#render/arrange/handout-data.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet, Typesetting } from '#render/arrange/paper-tools.ts';
import { routeData } from '#render/arrange/route-data.ts';
import { hasOwnPage, isNamed } from '#render/arrange/sheet-data.ts';
import { posterScenes, SHEET_ASPECT, sheetScene } from '#render/arrange/sheet-scene.ts';
import { textData } from '#render/arrange/text-data.ts';
import { themeData } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitSpace } from './fit-space.ts';
import { reflowBlocks } from './reflow-blocks.ts';
import { reportLastSide, reportPages, reportParts } from './report-fit.ts';

/** Pages that a sheet may take; cards with backs take twice as many. */
const SIDES = { worksheet: 2, cards: 2, poster: 1, frame: 2, quiz: 2 } as const;
const sidesOf = (handout: PupilHandout): number => {
  const backed = handout.blocks.some(
    (block) => block.kind === 'cards' && block.cards.some((card) => card.back.length > 0),
  );
  return SIDES[handout.kind] * (backed ? 2 : 1);
};

/** Type factor of a full organiser. */
const ORGANISER_SHARE = 0.92;

/**
 * A pupil's sheet as a tagged PDF, in the edition of that id. What does not fit or cannot be printed is reported, and
 * the sheet is made all the same.
 * @param like The same sheet in another ink: its answer spaces are reused where they fit.
 */
export async function writeHandout(
  handout: PupilHandout,
  version: PupilVersion,
  { variant, like }: { variant: string; like?: Sheet | undefined },
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const paper = version.paper.find(({ id }) => id === variant);
  if (!paper) throw new Error(`There is no version “${variant}” of paper`);
  const blocks = handout.editions.find((edition) => edition.version === variant)?.blocks;
  const page = createPageContext(tools, report, paper.ink === 'mono');
  const context = createHandoutContext(page, version.cast);
  const sides = sidesOf(handout) * paper.sides;
  // Its lines would be lost in photocopies at this size.
  const scene = paper.ink === 'mono' ? null : sheetScene(handout, version);
  const data = {
    title: page.text(handout.title, handout.place),
    author: '',
    description: `${version.lessonTitle} · ${version.band.name}`,
    theme: themeData(version.band, paper),
    kind: handout.kind,
    bare: hasOwnPage(handout),
    named: isNamed(handout, version.band),
    scene: scene && page.scene(scene, SHEET_ASPECT),
    wall: posterScenes(handout).map(({ scene, aspect }) => ({
      aspect,
      picture: page.scene(scene, aspect),
    })),
    intro: textData(handout.intro, handout.place, page),
    lesson: version.title,
    band: version.band.name,
    draft: version.draft,
    // Without editions that have their own parts, there is nothing to tell apart.
    dots: handout.editions.some((edition) => edition.blocks) ? paper.dots : 0,
    // The mono edition is for the copier: only the colour one has form fields.
    fillable: paper.ink !== 'mono',
    strip: routeData(version.strip, handout.place, page),
    blocks: handoutData(reflowBlocks(blocks ?? handout.blocks, paper), context),
  };
  const growth = new Map<Typesetting, readonly number[]>();
  let shown = data.scene;
  const setWith = async (share: number, grow: readonly number[]) => {
    const theme = { ...data.theme, size: Math.max(data.theme.size * share, data.theme.least) };
    const typesetting = await tools.typeset(
      'handout',
      { ...data, scene: shown, theme, grow },
      page.files,
    );
    growth.set(typesetting, grow);
    return typesetting;
  };
  const setAt = (share: number) => fitSpace((grow) => setWith(share, grow), sides);
  const likeTwin = async ({ grow, pages }: Sheet, share: number) => {
    const typesetting = await setWith(share, grow ?? []);
    return typesetting.pages === pages ? typesetting : null;
  };
  const twin = like?.share === undefined ? null : await likeTwin(like, like.share);
  let [set, share] = [twin ?? (await setAt(1)), twin ? (like?.share ?? 1) : 1];
  // An organiser may be set slightly smaller to fit one page.
  if (!twin && set.pages > 1 && handout.blocks.some(({ kind }) => kind === 'organiser')) {
    const smaller = await setAt(ORGANISER_SHARE);
    if (smaller.pages < set.pages) [set, share] = [smaller, ORGANISER_SHARE];
  }
  // A picture is dropped rather than adding a page.
  if (shown && set.pages > 1) {
    shown = null;
    const without = await setAt(share);
    if (without.pages < set.pages) set = without;
  }
  reportPages(set, sides, handout, report);
  reportLastSide(set, handout, report);
  reportParts(set, context.parts, handout, report);
  return {
    bytes: await finishPdf(set.pdf(), { ...tools, paper: handout.paper }),
    pages: set.pages,
    grow: growth.get(set) ?? [],
    share,
  };
}
