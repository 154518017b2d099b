import type { Report } from '#diagnostics/problem.ts';
import type { TakeHomeCard } from '#model/workshop.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { routeData } from '#render/arrange/route-data.ts';
import { textData } from '#render/arrange/text-data.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitOrRunOn, fitSize } from './fit-size.ts';
import { reportPages } from './report-fit.ts';

/** Type sizes in points, best first: read in a kitchen, in a hurry. */
const SIZES = [12.5, 12, 11.5, 11, 10.5] as const;
const USUAL = 0;

/** The card that families take home: two of A5 on a sheet of A4, to be cut apart; one to a sheet where it is too long. */
export async function writeTakeHomeCard(
  card: TakeHomeCard,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const page = createPageContext(tools, report, false);
  const { place } = card;
  const words = (value: string) => page.text(value, place);
  const list = ({ heading, items }: TakeHomeCard['openers']) => ({
    heading: words(heading),
    items: items.map((item) => textData(item, place, page)),
  });
  const data = {
    title: words(card.title),
    author: '',
    description: words(`${card.title}. ${card.school}`),
    school: words(card.school),
    draft: card.draft,
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
  const setWith = (whole: boolean) => (size: number) =>
    tools.typeset('take-home-card', { ...data, whole, theme: adultTheme(null, size) }, page.files);
  const half = await fitSize(SIZES, USUAL, 1, setWith(false));
  reportPages(half, 1, { title: card.title, place }, report);
  const set = half.pages > 1 ? await fitOrRunOn(SIZES, USUAL, 1, setWith(true)) : half;
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}
