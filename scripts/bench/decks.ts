/** A further deck, HTML, linked and in one file, beside marp-cli on a deck of the same text. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeckForm } from '#write/deck/deck-parts.ts';
import { bundleDecks, type DeckBundle } from '../engines/deck-bundle.ts';
import { fetchPeer } from './peers.ts';
import type { sampleBands } from './sample-band.ts';

type Sample = Awaited<ReturnType<typeof sampleBands>>[number];

const DECKS = 100;
const ROUNDS = 3;

/**
 * @param markdown The sample’s words as marp-cli reads them.
 * @param marp The program.
 */
export async function decks(
  sample: Sample,
  markdown: (index: number) => string,
  marp: string,
  work: string,
  print: (what: string, value: string) => void,
): Promise<void> {
  const bundle = await bundleDecks();
  const { css, js } = bundle.inPage.teacher;
  print(
    'Self-contained deck: code, style and fonts (goal: 300 KB)',
    `${Math.round((css.length + js.length) / 1024)} KB`,
  );
  const program = fetchPeer(marp, 'marp-cli.js');
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ...ours(sample, bundle, work),
    theirs: theirs(markdown, program, work),
  }));
  const middle = (name: keyof (typeof rounds)[number]) =>
    median(rounds.map((round) => round[name]));
  const line = (name: 'linked' | 'inPage') =>
    `${(middle(name) / middle('theirs')).toFixed(2)}   (${middle(name).toFixed(1)} ms / ${middle('theirs').toFixed(1)} ms)`;
  const what = `A further deck, HTML, of ${DECKS}`;
  print(`${what}: ours, linked / marp-cli (goal: 0.65)`, line('linked'));
  print(`${what}: ours, in one file / marp-cli (goal: 0.5)`, line('inPage'));
}

/** Milliseconds a further deck of ours takes, made and written to disk. */
function ours(sample: Sample, { inPage }: DeckBundle, work: string) {
  const further = (form: DeckForm): number => {
    const dir = join(work, form.kind);
    mkdirSync(dir, { recursive: true });
    const write = (index: number) =>
      writeFileSync(join(dir, `deck-${index}.html`), sample.deck(form));
    for (let index = 0; index < 5; index++) write(index);
    const start = performance.now();
    for (let index = 0; index < DECKS; index++) write(index);
    return (performance.now() - start) / DECKS;
  };
  return {
    linked: further({ kind: 'linked', css: 'deck.css', js: 'deck.js' }),
    inPage: further({ kind: 'self-contained', code: inPage.teacher }),
  };
}

/** Milliseconds a further deck of marp-cli’s takes: its start is not counted. */
function theirs(markdown: (index: number) => string, marp: string, work: string): number {
  const batch = (count: number): number => {
    const dir = join(work, `marp-${count}`);
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir);
    for (let index = 0; index < count; index++)
      writeFileSync(join(dir, `deck-${index}.md`), markdown(index));
    const start = performance.now();
    const { status } = spawnSync(
      process.execPath,
      [marp, '--input-dir', dir, '--output', join(dir, 'out'), '--html', '--no-stdin'],
      { stdio: 'ignore' },
    );
    if (status !== 0) throw new Error('marp-cli failed');
    return performance.now() - start;
  };
  const one = batch(1);
  return (batch(1 + DECKS) - one) / DECKS;
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
