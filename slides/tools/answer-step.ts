/** How a slide tells its tools that a step of the presentation shows an answer. */
export interface AnswerStep {
  shown: boolean;
  /** Which of the tool's answer steps. */
  round: number;
}

export const onAnswer = (root: HTMLElement, run: (step: AnswerStep) => void): void =>
  root.addEventListener('answer', (event) => run((event as CustomEvent<AnswerStep>).detail));
