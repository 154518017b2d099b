/** The lead's desk as `npm start` opens it, on a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Cookie } from 'playwright-core';

export interface StartedDesk {
  /** Folder of lessons. */
  lessons: string;
  /** Its address, good for one visit. */
  entrance: string;
  origin: string;
  /** Ends it as Ctrl+C does. */
  stop: () => Promise<void>;
  /** Ends it at once, whatever it does. */
  kill: () => Promise<void>;
}

/** A folder of lessons that is taken away again. */
export function lessonsFolder(): { lessons: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'lead-desk-'));
  return {
    lessons: join(folder, 'lessons'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function startDesk(lessons: string): Promise<StartedDesk> {
  const beside = (name: string) => join(lessons, '..', name);
  const desk = spawn(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', '--import', './scripts/compile-cache.ts'],
      ...['scripts/start.ts', '--no-open', '--port', '0', '--lessons', lessons],
      ...['--out', beside('kits'), '--approvals', beside('approvals')],
      ...['--school', beside('school.yaml')],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const entrance = await addressOf(desk);
  return {
    lessons,
    entrance,
    origin: new URL(entrance).origin,
    stop: () => ended(desk, 'SIGTERM'),
    kill: () => ended(desk, 'SIGKILL'),
  };
}

/** Goes in by the address that is good for one visit. @returns What lets every other context of the browser in. */
export async function enter(browser: Browser, { entrance }: StartedDesk): Promise<Cookie[]> {
  const context = await browser.newContext();
  await (await context.newPage()).goto(entrance);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

function addressOf(desk: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((found, failed) => {
    const listen = (part: Buffer) => {
      output += part;
      const address = /http:\/\/\S+token=\S+/.exec(output)?.[0];
      if (address) found(address);
    };
    desk.stdout?.on('data', listen);
    desk.stderr?.on('data', listen);
    desk.once('exit', (code) => failed(new Error(`The desk ended with ${code}: ${output}`)));
  });
}

const ended = (desk: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((done) => {
    if (desk.exitCode !== null || desk.signalCode !== null) return done();
    desk.once('exit', () => done());
    desk.kill(signal);
  });
