/** Makes a paper for adults from the present files, as an image of each page. */
import type { ShownPaper } from '#desk/alert-desk.ts';
import { writeSchoolRow } from '#pipeline/make-whole-school.ts';
import { openPdfium, pagePng } from '../../engines/pdfium.ts';
import { threadEngines } from '../../thread-engines.ts';
import type { AlertAnswer, AlertPlaces, PreviewPaper } from './alert-messages.ts';
import { prepareAge } from './prepare-age.ts';
import { wordFaults } from './word-faults.ts';

/** Width of a page's image, in pixels: readable in its frame. */
const WIDTH = 900;

export async function previewPaper(
  { paper, isChecked, ...request }: PreviewPaper,
  places: AlertPlaces,
): Promise<AlertAnswer> {
  const prepared = await prepareAge(request, places);
  const faults = isChecked ? wordFaults(prepared) : [];
  if (faults.length > 0) return { is: 'unfit', faults };
  const { sharedData, lesson } = prepared;
  if (!sharedData || !lesson) return { is: 'no-paper' };
  const job = { ...lesson, sharedData, row: paper, all: false };
  const { files } = await writeSchoolRow(job, await threadEngines());
  const pdf = files.find(({ entry }) => entry.path.endsWith(`/${paper}.pdf`));
  return pdf ? { is: 'paper', ...(await drawPages(pdf.bytes)) } : { is: 'no-paper' };
}

async function drawPages(bytes: Uint8Array): Promise<ShownPaper> {
  const document = await (await openPdfium()).loadDocument(bytes);
  try {
    const sides: ShownPaper['sides'] = [];
    for (const page of document.pages()) {
      const text = page.getText();
      sides.push({ png: await pagePng(page, WIDTH), text });
    }
    return { sides };
  } finally {
    document.destroy();
  }
}
