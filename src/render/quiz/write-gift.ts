/** A quiz in GIFT, the text form that Moodle’s question bank imports. */
import { ABOUT, DRAFT, type QuizInput } from './quiz-input.ts';

/** @returns One question a block, with an empty line between two, as Moodle asks for it. */
export function writeGift({ title, questions, isDraft }: QuizInput): string {
  const about = [title, ...(isDraft ? [DRAFT] : []), ABOUT].map((line) => `// ${line}`);
  const blocks = questions.map(({ question, answers, right }, index) =>
    [
      `::Question ${index + 1}:: ${plain(question)} {`,
      ...answers.map((answer, at) => `  ${at === right ? '=' : '~'}${plain(answer)}`),
      '}',
    ].join('\n'),
  );
  return `${[about.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** Signs that GIFT reads as its own stand behind a backslash. */
const plain = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&');
