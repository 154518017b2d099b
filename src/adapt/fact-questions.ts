/**
 * Questions of fact for a quiz: the meanings of words, and whose number something is. What a story asks, and what a
 * child may have to tell somebody, never becomes a game.
 */
import { toString as textContent } from 'mdast-util-to-string';
import type { PlanRow } from '#model/lesson/plan.ts';
import type { FactQuestion, Quiz } from '#model/lesson/quiz.ts';
import { phoneOf, type ShownRoute } from '#model/shown-route.ts';

/** Most options of a question: quiz programs for classes show four. */
const MOST_ANSWERS = 4;
/** Fewest questions of a quiz. */
const FEWEST_QUESTIONS = 3;

/**
 * @param keywords The plan's words to teach, with meanings.
 * @param routes Help routes of the band's pupils.
 * @returns The questions with options; none where there are too few for a quiz.
 */
export function factQuestions(
  keywords: readonly Pick<PlanRow, 'left' | 'right'>[],
  routes: readonly ShownRoute[],
  quiz: Quiz,
): FactQuestion[] {
  const words = keywords
    .map(({ left, right }) => ({
      answer: textContent(left),
      meaning: meaningOf(textContent(right)),
    }))
    .filter((word) => mayBeAsked(word, quiz))
    .map(({ answer, meaning }) => ({ answer, question: `Which word means “${meaning}”?` }));
  const numbers = routes
    .filter(({ id }) => quiz.routes.includes(id))
    .flatMap((route) => {
      const number = phoneOf(route);
      return number ? [{ answer: route.name, question: `Whose number is ${number}?` }] : [];
    });
  const questions = [...withOptions(words), ...withOptions(numbers)];
  return questions.length < FEWEST_QUESTIONS ? [] : questions;
}

interface OpenQuestion {
  question: string;
  answer: string;
}

/** Adds options to questions of one kind: the wrong ones are answers of the next questions. */
function withOptions(questions: readonly OpenQuestion[]): FactQuestion[] {
  const answers = [...new Set(questions.map(({ answer }) => answer))];
  if (answers.length < 2) return [];
  return questions.map(({ question, answer }, index) => {
    const at = answers.indexOf(answer);
    const wrong = [...answers.slice(at + 1), ...answers.slice(0, at)].slice(0, MOST_ANSWERS - 1);
    // The right answer moves by one position from question to question.
    const right = (index + 1) % (wrong.length + 1);
    return { question, answers: wrong.toSpliced(right, 0, answer), right };
  });
}

/** May the quiz ask about a word? Some words, and some meanings, are excluded. */
function mayBeAsked({ answer, meaning }: { answer: string; meaning: string }, quiz: Quiz): boolean {
  const isListed = quiz.words.some((word) => word.toLowerCase() === answer.toLowerCase());
  const text = `${answer} ${meaning}`.toLowerCase();
  return (
    isListed && meaning !== '' && !quiz.never.some((part) => text.includes(part.toLowerCase()))
  );
}

const meaningOf = (text: string): string => text.trim().replace(/\.$/, '');
