import type { LinedText, LineMark } from './alert-block.ts';

/** Gathers the running text of a block while a tree is walked: white space collapses, lines are remembered. */
export class LineBuffer {
  readonly urls: string[] = [];
  readonly emphasised: string[] = [];
  #done: LinedText[] = [];
  /** Words and the spaces between them; joined once, at the end of the line. */
  #pieces: string[] = [];
  #length = 0;
  #marks: LineMark[] = [];
  #lead = 0;

  /** Adds text that starts on `line` of the source. */
  add(value: string, line: number, bold: boolean): void {
    if (bold) this.emphasised.push(value.replace(/\s+/g, ' ').trim());
    let at = line;
    for (const piece of value.split(/(\s+)/)) {
      if (piece.trim() === '') {
        at += piece.split('\n').length - 1;
        if (piece !== '' && this.#length > 0 && !this.#endsInSpace) this.#push(' ');
        continue;
      }
      if (this.#marks.at(-1)?.line !== at) this.#marks.push({ at: this.#length, line: at });
      const unbroken = this.#lead >= this.#length - (this.#endsInSpace ? 1 : 0);
      this.#push(piece);
      if (bold && unbroken) this.#lead = this.#length;
    }
  }

  get #endsInSpace(): boolean {
    return this.#pieces.at(-1) === ' ';
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Ends the line: what follows is another one. */
  endLine(): void {
    const text = this.#pieces.join('').trimEnd();
    if (text !== '') this.#done.push({ text, marks: this.#marks, lead: this.#lead });
    this.#pieces = [];
    this.#length = 0;
    this.#marks = [];
    this.#lead = 0;
  }

  /** The lines so far; the buffer is empty then. */
  take(): { lines: LinedText[]; urls: string[]; emphasised: string[] } {
    this.endLine();
    const taken = {
      lines: this.#done,
      urls: this.urls.splice(0),
      emphasised: this.emphasised.splice(0),
    };
    this.#done = [];
    return taken;
  }
}
