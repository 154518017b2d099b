import { all, type Classroom, make, makeButton } from '../room.ts';
import { onAnswer } from './answer-step.ts';
import { makeDraggable } from './drag.ts';

/** Pairs to match: choose a half on the left, then its other half, or drag one to the other. Pairs share a letter. */
export function startMatch(root: HTMLElement, classroom: Classroom): void {
  const rounds = all('.round', root);
  const state = { round: 0 };
  root.classList.add('working');
  const count = make('span', 'card-count');
  const turn = (by: number) => {
    state.round = Math.max(0, Math.min(rounds.length - 1, state.round + by));
    show();
  };
  const back = makeButton('back', '', () => turn(-1));
  const next = makeButton('next', '', () => turn(1));
  back.setAttribute('aria-label', 'Pairs before');
  next.setAttribute('aria-label', 'More pairs');
  if (rounds.length > 1)
    root.querySelector('.asks')?.append(make('span', 'card-nav', back, count, next));
  const show = () => {
    for (const [index, round] of rounds.entries())
      round.classList.toggle('current', index === state.round);
    count.textContent = `${state.round + 1} of ${rounds.length}`;
    back.disabled = state.round === 0;
    next.disabled = state.round === rounds.length - 1;
  };
  const answers = rounds.map((round) => startRound(round, classroom));
  onAnswer(root, ({ shown, round }) => {
    state.round = round;
    answers[round]?.(shown);
    show();
  });
  show();
}

/** @returns Shows or hides the round's answers. */
function startRound(round: HTMLElement, { announce }: Classroom): (shown: boolean) => void {
  const lefts = all('.lefts .half', round);
  const rights = all('.rights .half', round);
  const pairs: (number | null)[] = lefts.map(() => null);
  const state: { chosen: number | null; kept: (number | null)[] | null } = {
    chosen: null,
    kept: null,
  };

  const buttons = [lefts, rights].map((halves, side) =>
    halves.map((half, index) => {
      const button = makeButton('half-button', '', () => choose(side, index));
      button.append(make('span', 'pair-mark'), ...half.childNodes);
      half.append(button);
      return button;
    }),
  );
  for (const [index, left] of lefts.entries())
    makeDraggable(left, {
      targets: () => rights,
      drop: (right) => join(index, rights.indexOf(right)),
    });

  function choose(side: number, index: number): void {
    if (side === 0) state.chosen = state.chosen === index ? null : index;
    else if (state.chosen !== null) join(state.chosen, index);
    else {
      const owner = pairs.indexOf(index);
      if (owner >= 0) pairs[owner] = null;
    }
    show();
  }
  function join(left: number, right: number): void {
    pairs.forEach((at, index) => {
      if (at === right) pairs[index] = null;
    });
    pairs[left] = right;
    state.chosen = null;
    announce(`Pair ${letter(left)}.`);
    show();
  }
  function show(): void {
    for (const index of lefts.keys())
      mark(
        buttons[0]?.[index],
        pairs[index] === null ? null : letter(index),
        state.chosen === index,
      );
    rights.forEach((_, index) => {
      const owner = pairs.indexOf(index);
      mark(buttons[1]?.[index], owner < 0 ? null : letter(owner), false);
    });
  }
  show();
  return (shown) => {
    round.classList.toggle('checked', shown);
    if (shown) {
      state.kept = [...pairs];
      rights.forEach((right, index) => {
        pairs[Number(right.dataset.at)] = index;
      });
    } else if (state.kept) pairs.splice(0, pairs.length, ...state.kept);
    state.chosen = null;
    show();
  };
}

function mark(button: HTMLElement | undefined, text: string | null, chosen: boolean): void {
  const label = button?.querySelector('.pair-mark');
  if (!button || !label) return;
  label.textContent = text ?? '';
  button.toggleAttribute('data-paired', text !== null);
  button.setAttribute('aria-pressed', String(chosen));
}

const letter = (index: number): string => String.fromCharCode(65 + index);
