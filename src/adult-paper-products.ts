/** What the adults of a band or of a school hold and fill in, as products: cue cards, cards, forms, in every version. */
import type { AdultDocument } from '#model/adult-document.ts';
import type { CueCards } from '#model/cue-cards.ts';
import type { ManifestFile } from '#model/manifest.ts';
import { type PaperVersion, STANDARD } from '#model/paper-version.ts';
import type { Report } from '#problems/problem.ts';
import type { PaperTools, Sheet } from '#write/paper/paper-tools.ts';
import { writeAdultDocument } from '#write/paper/write-adult-document.ts';
import { writeCueCards } from '#write/paper/write-cue-cards.ts';
import type { PaperProduct } from './paper-products.ts';

/** An adults' paper under its file name, and how it is written in a version: `null` is the one that all have. */
interface AdultPaper {
  name: string;
  title: string;
  entry: Pick<ManifestFile, 'audience' | 'kind'>;
  write: (version: PaperVersion | null) => Promise<Sheet>;
}

/** What whoever teaches one band holds, beside the plan and the answers. */
export interface AdultSheets {
  cues: CueCards;
  /** By file name; `null` where the band has none. */
  documents: Record<string, AdultDocument | null>;
}

export function adultSheetProducts(
  { cues, documents }: AdultSheets,
  versions: readonly PaperVersion[],
  paper: PaperTools,
  report: Report,
): Promise<PaperProduct[]> {
  const audience = 'teacher';
  return inVersions(versions, [
    {
      name: 'cue-cards',
      title: cues.title,
      entry: { audience, kind: 'cards' },
      write: (version) => writeCueCards(cues, paper, report, version),
    },
    ...Object.entries(documents).flatMap(([name, document]) =>
      document ? [documentPaper(name, document, { audience, kind: 'handout' }, paper, report)] : [],
    ),
  ]);
}

/** A paper for the adults of the whole school, in every version. */
export const staffPaperProducts = (
  name: string,
  document: AdultDocument,
  kind: 'briefing' | 'handout' | 'report',
  versions: readonly PaperVersion[],
  paper: PaperTools,
  report: Report,
): Promise<PaperProduct[]> =>
  inVersions(versions, [documentPaper(name, document, { audience: 'staff', kind }, paper, report)]);

const documentPaper = (
  name: string,
  document: AdultDocument,
  entry: AdultPaper['entry'],
  paper: PaperTools,
  report: Report,
): AdultPaper => ({
  name,
  title: document.title,
  entry,
  write: (version) => writeAdultDocument(document, paper, report, { version }),
});

async function inVersions(
  versions: readonly PaperVersion[],
  papers: readonly AdultPaper[],
): Promise<PaperProduct[]> {
  const standard = versions.find(({ id }) => id === STANDARD);
  const others = versions.filter((version) => version.adults && version !== standard);
  const products: PaperProduct[] = [];
  for (const { name, title, entry, write } of papers)
    for (const version of [null, ...others]) {
      const { bytes, pages } = await write(version);
      const own = version ?? standard;
      products.push({
        name: `${name}${version ? `-${version.id}` : ''}.pdf`,
        bytes,
        entry: { ...entry, format: 'pdf', variant: own?.id ?? STANDARD, pages },
        about: { title, ...(own ? { version: own } : {}) },
      });
    }
  return products;
}
