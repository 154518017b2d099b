/** Estimates the size of text from the font's widths. */
import type { Paragraph, Run } from './slide-text.ts';

/** Width of a character, relative to the type size. */
export type Advance = (character: string, bold: boolean) => number;

/** Line heights relative to the type size, and as per cent of the family's own, as PowerPoint counts. */
export const LINE = { usual: 1.2, close: 1.1 } as const;
export const LINE_PERCENT = { usual: 92, close: 84 } as const;
/** Allowance for a wider fallback font where our family is missing. */
const WIDER = 1.05;
/** Space before each paragraph but the first, relative to the type size. */
const BETWEEN = 0.4;
/** Width of a list marker, relative to the type size. */
export const INDENT = 1.2;

export interface Setting {
  /** In pixels. */
  width: number;
  size: number;
  bold?: boolean;
  advance: Advance;
}

/** Height of successive paragraphs, in pixels. */
export function textHeight(paragraphs: readonly Paragraph[], setting: Setting): number {
  let height = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const size = setting.size * (paragraph.share ?? 1);
    const width = setting.width - indentOf(paragraph) * size;
    const lines = linesOf(paragraph.runs, { ...setting, width, size });
    height +=
      lines * size * LINE[paragraph.close ? 'close' : 'usual'] +
      (index > 0 ? (paragraph.before ?? BETWEEN) * size : 0);
  }
  return height;
}

export const spaceBefore = (paragraph: Paragraph, index: number): number =>
  index === 0 ? 0 : (paragraph.before ?? BETWEEN);

const indentOf = ({ mark, level = 0 }: Paragraph): number => INDENT * (level + (mark ? 1 : 0));

/** Width of a run of text on one line, in pixels. */
export const textWidth = (
  text: string,
  { size, bold = false, advance }: Omit<Setting, 'width'>,
): number => [...text].reduce((sum, each) => sum + advance(each, bold), 0) * size * WIDER;

/** Width of the longest word: a narrower box would break it. */
export const longestWord = (paragraphs: readonly Paragraph[], setting: Omit<Setting, 'width'>) =>
  Math.max(
    0,
    ...paragraphs.flatMap((paragraph) => {
      const size = setting.size * (paragraph.share ?? 1);
      return paragraph.runs.flatMap(({ text, bold }) =>
        text
          .split(/[\s-]+/)
          .map(
            (word) =>
              textWidth(word, { ...setting, size, bold: bold ?? setting.bold ?? false }) +
              indentOf(paragraph) * size,
          ),
      );
    }),
  );

function linesOf(runs: readonly Run[], setting: Setting): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  const end = () => {
    if (used > 0 && used + word > setting.width) {
      lines++;
      used = 0;
    }
    used += word;
    word = 0;
  };
  for (const run of runs) {
    const bold = run.bold ?? setting.bold ?? false;
    for (const character of run.text) {
      if (character === '\n') {
        end();
        lines++;
        used = 0;
        continue;
      }
      const width = setting.advance(character, bold) * setting.size * WIDER;
      if (character === ' ') {
        end();
        used += width;
      } else word += width;
    }
  }
  end();
  return lines;
}
