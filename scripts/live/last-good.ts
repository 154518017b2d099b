/**
 * What stands while something is broken: a lesson's words, a template, a style, the program itself. Each row is made once
 * until something changes; one that can no longer be made is shown as it was, beside the reason.
 */
import { faultOf, type LiveFault } from './live-fault.ts';
import type { LiveLessons, LiveRequest, MadeRow } from './live-lessons.ts';

/** A row as it is shown. */
export interface ShownRow extends MadeRow {
  /** Why it could not be made, though nothing is wrong with its words; `null` where it was. */
  fault: LiveFault | null;
}

export class LastGood {
  readonly lessons: LiveLessons;
  #fault: LiveFault | null = null;
  #rows = new Map<string, Promise<ShownRow | null>>();
  readonly #good = new Map<string, MadeRow>();
  readonly #designFault: () => LiveFault | null;

  /** @param designFault What is wrong with styles and scripts, of which the last good ones are used. */
  constructor(lessons: LiveLessons, designFault: () => LiveFault | null) {
    this.lessons = lessons;
    this.#designFault = designFault;
  }

  /** Reads all files again: rows are made anew when they are asked for. */
  async read(): Promise<void> {
    this.#fault = null;
    await this.lessons.read().catch((thrown: unknown) => {
      this.#fault = faultOf(thrown);
    });
    this.drawAnew();
  }

  /** What was read stays, and is made into rows anew: the design has changed. */
  drawAnew(): void {
    this.#rows = new Map();
  }

  /** What is wrong with all that is shown, though nothing is wrong with its words. */
  faults(): LiveFault[] {
    return [this.#fault, this.#designFault()].flatMap((fault) => fault ?? []);
  }

  /** A row as it is now or, where it cannot be made, as it was; `null` where there is no such lesson, band or row. */
  row(asked: LiveRequest): Promise<ShownRow | null> {
    const key = `${asked.lesson}/${asked.band}/${asked.row}`;
    const row = this.#rows.get(key) ?? this.#make(key, asked);
    this.#rows.set(key, row);
    return row;
  }

  async #make(key: string, asked: LiveRequest): Promise<ShownRow | null> {
    try {
      const made = await this.lessons.make(asked);
      if (!made) return null;
      this.#good.set(key, made);
      return { ...made, fault: null };
    } catch (thrown) {
      const last = this.#good.get(key) ?? { files: [], problems: [] };
      return { ...last, fault: faultOf(thrown) };
    }
  }
}
