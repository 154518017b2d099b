/**
 * Questions of fact that a lesson leaves: what its words mean, and whose number it is. What a story asks, and what a
 * child may have to tell somebody, is no question for a game.
 */
import { toString as textContent } from 'mdast-util-to-string';
import type { PlanRow } from '#model/plan.ts';
import type { FactQuestion, Quiz } from '#model/quiz.ts';
import { phoneOf, type ShownRoute } from '#model/shown-route.ts';

/** A question has this many answers at most, and a quiz this many questions at least. */
const MOST_ANSWERS = 4;
const FEWEST_QUESTIONS = 3;

/**
 * @param keywords The words that the plan teaches, with their meanings.
 * @param routes Where the band’s pupils may turn.
 * @returns None where there are too few for a quiz.
 */
export function factQuestions(
  keywords: readonly Pick<PlanRow, 'left' | 'right'>[],
  routes: readonly ShownRoute[],
  quiz: Quiz,
): FactQuestion[] {
  const words = keywords
    .map(({ left, right }) => ({ answer: textContent(left), says: meaningOf(textContent(right)) }))
    .filter((word) => mayBeAsked(word, quiz))
    .map(({ answer, says }) => ({ answer, question: `Which word means “${says}”?` }));
  const numbers = routes
    .filter(({ id }) => quiz.routes.includes(id))
    .flatMap((route) => {
      const number = phoneOf(route);
      return number ? [{ answer: route.name, question: `Whose number is ${number}?` }] : [];
    });
  const questions = [...asked(words), ...asked(numbers)];
  return questions.length < FEWEST_QUESTIONS ? [] : questions;
}

interface Asked {
  question: string;
  answer: string;
}

/** Questions of one kind: wrong options are the answers to the questions that follow. */
function asked(all: readonly Asked[]): FactQuestion[] {
  const answers = [...new Set(all.map(({ answer }) => answer))];
  if (answers.length < 2) return [];
  return all.map(({ question, answer }, index) => {
    const at = answers.indexOf(answer);
    const others = [...answers.slice(at + 1), ...answers.slice(0, at)].slice(0, MOST_ANSWERS - 1);
    // The right one stands in another place each time.
    const right = (index + 1) % (others.length + 1);
    return { question, answers: others.toSpliced(right, 0, answer), right };
  });
}

function mayBeAsked({ answer, says }: { answer: string; says: string }, quiz: Quiz): boolean {
  const listed = quiz.words.some((word) => word.toLowerCase() === answer.toLowerCase());
  const spoken = `${answer} ${says}`.toLowerCase();
  return listed && says !== '' && !quiz.never.some((part) => spoken.includes(part.toLowerCase()));
}

const meaningOf = (text: string): string => text.trim().replace(/\.$/, '');
