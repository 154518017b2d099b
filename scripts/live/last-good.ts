/**
 * Keeps the last good output of each row while something is broken: a lesson, a template, a style, the program. A row
 * is made once until something changes; if that fails, the previous version is shown with the error.
 */
import { faultOf, type LiveFault } from './live-fault.ts';
import type { LiveLessons, LiveRequest, RowOutput } from './live-lessons.ts';

export interface ShownRow extends RowOutput {
  /** Why it could not be made, other than by problems in its text; `null` where it was made. */
  fault: LiveFault | null;
}

export class LastGood {
  readonly lessons: LiveLessons;
  #fault: LiveFault | null = null;
  #rows = new Map<string, Promise<ShownRow | null>>();
  readonly #good = new Map<string, RowOutput>();
  readonly #designFault: () => LiveFault | null;

  /** @param designFault The current error in styles and scripts, whose last good versions are used. */
  constructor(lessons: LiveLessons, designFault: () => LiveFault | null) {
    this.lessons = lessons;
    this.#designFault = designFault;
  }

  /** Reads all files again; rows are remade on request. */
  async read(): Promise<void> {
    this.#fault = null;
    await this.lessons.read().catch((thrown: unknown) => {
      this.#fault = faultOf(thrown);
    });
    this.drawAnew();
  }

  /** The design has changed: rows are remade from the sources already read. */
  drawAnew(): void {
    this.#rows = new Map();
  }

  /** Errors that affect everything shown, other than problems in its text. */
  faults(): LiveFault[] {
    return [this.#fault, this.#designFault()].flatMap((fault) => fault ?? []);
  }

  /**
   * The row's current version or, where it cannot be made, its last good one; `null` where lesson, band or row do not
   * exist.
   */
  row(request: LiveRequest): Promise<ShownRow | null> {
    const key = `${request.lesson}/${request.band}/${request.row}`;
    const row = this.#rows.get(key) ?? this.#make(key, request);
    this.#rows.set(key, row);
    return row;
  }

  async #make(key: string, request: LiveRequest): Promise<ShownRow | null> {
    try {
      const made = await this.lessons.make(request);
      if (!made) return null;
      this.#good.set(key, made);
      return { ...made, fault: null };
    } catch (thrown) {
      const last = this.#good.get(key) ?? { files: [], problems: [] };
      return { ...last, fault: faultOf(thrown) };
    }
  }
}
