/**
 * The time for one more deck, as HTML and as PowerPoint, compared with marp-cli on a deck of the same words. Our
 * PowerPoint has editable text, notes, answers and drawn pictures; marp-cli's has an image of each slide.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { findBrowser } from '../engines/browser.ts';
import { bundleDecks } from '../engines/deck-bundle.ts';
import { createOffice } from '../engines/office.ts';
import { fetchPeer } from './fetch-peer.ts';
import type { Row } from './figures.ts';
import { milliseconds, ratio } from './figures.ts';
import type { Sample } from './sample-band.ts';

const DECKS = 100;
/** marp-cli takes seconds per PowerPoint deck: these many extra ones are enough to extrapolate. */
const SLOW_DECKS = 4;

/** @param work A temporary folder. */
export async function deckBesidePeer(sample: Sample, work: string, row: Row): Promise<void> {
  const { inPage } = await bundleDecks();
  const write = (index: number) =>
    writeFileSync(
      join(work, `deck-${index}.html`),
      sample.deck({ kind: 'self-contained', code: inPage.teacher }),
    );
  const theirs = await timePerExtraDeck(DECKS, marp(sample, work, 'html', []));
  row(
    `A further deck, HTML in one file, of ${DECKS}: ours / marp-cli`,
    ratio(await timePerExtraDeck(DECKS, repeat(write)), theirs, 'ms'),
  );
}

export async function slidesBesidePeer(sample: Sample, work: string, row: Row): Promise<void> {
  const office = createOffice();
  const { version, pictures } = sample;
  const write = (index: number) =>
    writePowerPoint(
      { ...version, title: `${version.title} ${index}`, draft: false },
      { ...office, paper: { pictures } },
      () => {},
    );
  const { executablePath, env } = await findBrowser();
  const browser = ['--browser', 'chrome', '--browser-path', executablePath];
  row(
    `A further deck, PPTX, of ${DECKS} (marp-cli's: of ${SLOW_DECKS}): ours / marp-cli`,
    ratio(
      await timePerExtraDeck(DECKS, repeat(write)),
      await timePerExtraDeck(SLOW_DECKS, marp(sample, work, 'pptx', browser, env)),
      'ms',
    ),
  );
}

type Batch = (count: number) => unknown;

/** Milliseconds per extra deck, without start-up. */
async function timePerExtraDeck(count: number, batch: Batch): Promise<number> {
  const ofOne = await milliseconds(() => batch(1));
  return ((await milliseconds(() => batch(1 + count))) - ofOne) / count;
}

const repeat =
  (write: (index: number) => void): Batch =>
  (count) => {
    for (let index = 0; index < count; index++) write(index);
  };

/** Makes decks of the sample's words with marp-cli, in a process. */
function marp(
  sample: Sample,
  work: string,
  format: 'html' | 'pptx',
  options: readonly string[],
  env: Record<string, string> = {},
): Batch {
  const program = fetchPeer('@marp-team/marp-cli@4.5.1', 'marp-cli.js');
  const dir = join(work, `marp-${format}`);
  return (count) => {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir);
    for (let index = 0; index < count; index++)
      writeFileSync(join(dir, `deck-${index}.md`), marpDeck(sample, index));
    const { status } = spawnSync(
      process.execPath,
      [
        program,
        '--input-dir',
        dir,
        '--output',
        join(dir, 'out'),
        `--${format}`,
        '--no-stdin',
        ...options,
      ],
      { stdio: 'ignore', env: { ...process.env, ...env, CHROME_NO_SANDBOX: '1' } },
    );
    const last = join(dir, 'out', `deck-${count - 1}.${format}`);
    if (status !== 0 || !existsSync(last) || statSync(last).size === 0)
      throw new Error(`marp-cli wrote no ${format}`);
  };
}

/** The same titles, texts and notes in marp-cli's format. */
function marpDeck({ version }: Sample, index: number): string {
  const text = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? 'value' in value && typeof value.value === 'string'
        ? [value.value]
        : Object.entries(value).flatMap(([key, item]) =>
            key === 'place' || key === 'position' ? [] : text(item),
          )
      : [];
  return `---\nmarp: true\ntitle: ${version.title} ${index}\n---\n\n${version.slides
    .map(
      (slide) =>
        `# ${slide.title}\n\n${slide.blocks.map((block) => text(block).join(' ')).join('\n\n')}\n\n<!-- ${text(slide.notes).join(' ')} -->`,
    )
    .join('\n\n---\n\n')}\n`;
}
