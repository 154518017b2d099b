import type { Report } from '#diagnostics/problem.ts';
import type { TakeHomeCard } from '#model/paper/workshop.ts';
import { createPageContext, type PageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { routeData } from '#render/arrange/route-data.ts';
import { textData } from '#render/arrange/text-data.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitOrRunOn, fitSize } from './fit-size.ts';
import { reportPages } from './report-fit.ts';

/** Type sizes in points, in order of preference: read at home, in a hurry. */
const SIZES = [12.5, 12, 11.5, 11, 10.5] as const;
const USUAL = 0;

/**
 * Cards for families, two of A5 on a sheet of A4 to cut apart; one to a sheet where they are too long.
 * @param cards One, printed on both halves, or two.
 */
export async function writeTakeHomeCards(
  cards: readonly TakeHomeCard[],
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const [first] = cards;
  if (!first) throw new Error('There is no card to take home');
  const page = createPageContext(tools, report, false);
  const data = {
    title: page.text(first.title, first.place),
    author: '',
    description: page.text(`${first.title}. ${first.school}`, first.place),
    draft: first.draft,
    cards: cards.map((card) => cardData(card, page)),
  };
  const setWith = (whole: boolean) => (size: number) =>
    tools.typeset('take-home-card', { ...data, whole, theme: adultTheme(null, size) }, page.files);
  const half = await fitSize(SIZES, USUAL, 1, setWith(false));
  const at = { title: first.title, place: first.place };
  reportPages(half, 1, at, report);
  const set = half.pages > 1 ? await fitOrRunOn(SIZES, USUAL, cards.length, setWith(true)) : half;
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}

function cardData(card: TakeHomeCard, page: PageContext) {
  const { place } = card;
  const words = (value: string) => page.text(value, place);
  const list = ({ heading, items }: TakeHomeCard['openers']) => ({
    heading: words(heading),
    items: items.map((item) => textData(item, place, page)),
  });
  return {
    title: words(card.title),
    forWhom: words(card.forWhom),
    school: words(card.school),
    openers: list(card.openers),
    firstHour: list(card.firstHour),
    routes: {
      heading: words(card.routes.heading),
      rows: card.routes.rows.map(({ route, forWhat }) => ({
        ...routeData([route], place, page)[0],
        forWhat: textData(forWhat, place, page),
      })),
    },
  };
}
