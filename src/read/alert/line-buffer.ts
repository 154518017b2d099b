import type { LinedText, LineMark } from './alert-block.ts';

/** Gathers the running text of a block while a tree is walked: white space collapses, lines are remembered. */
export class LineBuffer {
  readonly urls: string[] = [];
  #done: LinedText[] = [];
  #text = '';
  #marks: LineMark[] = [];
  #lead = 0;

  /** Adds text that starts on `line` of the source. */
  add(value: string, line: number, bold: boolean): void {
    let at = line;
    for (const piece of value.split(/(\s+)/)) {
      if (piece.trim() === '') {
        at += piece.split('\n').length - 1;
        if (piece !== '' && this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
        continue;
      }
      if (this.#marks.at(-1)?.line !== at) this.#marks.push({ at: this.#text.length, line: at });
      const unbroken = this.#lead >= this.#text.trimEnd().length;
      this.#text += piece;
      if (bold && unbroken) this.#lead = this.#text.length;
    }
  }

  /** Ends the line: what follows is another one. */
  endLine(): void {
    const text = this.#text.trimEnd();
    if (text !== '') this.#done.push({ text, marks: this.#marks, lead: this.#lead });
    this.#text = '';
    this.#marks = [];
    this.#lead = 0;
  }

  /** The lines so far; the buffer is empty then. */
  take(): { lines: LinedText[]; urls: string[] } {
    this.endLine();
    const taken = { lines: this.#done, urls: [...this.urls] };
    this.#done = [];
    this.urls.length = 0;
    return taken;
  }
}
