/**
 * Questions of fact that a lesson leaves: what its words mean, and whose number it is. What a story asks, and what a
 * child may have to tell somebody, is no question for a game.
 */
import { toString as textContent } from 'mdast-util-to-string';
import type { PlanRow } from '#model/lesson/plan.ts';
import type { FactQuestion, Quiz } from '#model/lesson/quiz.ts';
import { phoneOf, type ShownRoute } from '#model/shown-route.ts';

/** Options of a question at most: quiz programs for classes show four. */
const MOST_ANSWERS = 4;
/** Questions of a quiz at least. */
const FEWEST_QUESTIONS = 3;

/**
 * @param keywords The words that the plan teaches, with their meanings.
 * @param routes Where the band’s pupils may turn.
 * @returns The questions with their options; none where they are too few for a quiz.
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

/** Questions of one kind with options: the wrong ones are the answers to the questions that follow. */
function withOptions(questions: readonly OpenQuestion[]): FactQuestion[] {
  const answers = [...new Set(questions.map(({ answer }) => answer))];
  if (answers.length < 2) return [];
  return questions.map(({ question, answer }, index) => {
    const at = answers.indexOf(answer);
    const wrong = [...answers.slice(at + 1), ...answers.slice(0, at)].slice(0, MOST_ANSWERS - 1);
    // The right answer moves on by a place from question to question.
    const right = (index + 1) % (wrong.length + 1);
    return { question, answers: wrong.toSpliced(right, 0, answer), right };
  });
}

/** Is it a word that the quiz may ask about, with nothing in its meaning that it never asks about? */
function mayBeAsked({ answer, meaning }: { answer: string; meaning: string }, quiz: Quiz): boolean {
  const isListed = quiz.words.some((word) => word.toLowerCase() === answer.toLowerCase());
  const text = `${answer} ${meaning}`.toLowerCase();
  return (
    isListed && meaning !== '' && !quiz.never.some((part) => text.includes(part.toLowerCase()))
  );
}

const meaningOf = (text: string): string => text.trim().replace(/\.$/, '');
