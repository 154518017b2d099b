import type { Report } from '#diagnostics/problem.ts';
import type { CueCards } from '#model/lesson/cue-cards.ts';
import type { Edition } from '#model/paper/edition.ts';
import { halves } from '#model/text/half-minutes.ts';
import { flowData } from '#render/arrange/flow-data.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { textData } from '#render/arrange/text-data.ts';
import { adultSize, adultTheme } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';

/** Type size in points, to be read at arm's length. */
const SIZE = 10.5;

/**
 * Cue cards of A6, four to a sheet of A4; one with long notes is taller. In large print A5, two to a sheet.
 * @param version An edition other than the standard one.
 */
export async function writeCueCards(
  cards: CueCards,
  tools: PaperTools,
  report: Report,
  version: Edition | null = null,
): Promise<Sheet> {
  const page = createPageContext(tools, report, version?.ink === 'mono');
  const words = (value: string) => page.text(value, cards.place);
  const data = {
    title: words(cards.title),
    author: '',
    description: words(cards.about),
    about: words(cards.about),
    draft: cards.draft,
    theme: adultTheme(null, version ? adultSize(version, SIZE) : SIZE, version),
    cards: cards.cards.map((card, index) => ({
      number: String(index + 1),
      title: page.text(card.title, card.place),
      part: card.part,
      minutes: `${halves(card.minutes)} min`,
      short: card.short === null ? '' : `${halves(card.short)} min`,
      optional: card.optional,
      answer: textData(card.answer, card.place, page),
      notes: flowData(card.notes, card.place, page, 3),
    })),
  };
  const set = await tools.typeset('cue-cards', data, page.files);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}
