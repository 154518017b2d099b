import { all, type Classroom, make, makeButton } from '../room.ts';
import { onAnswer } from './answer-step.ts';
import { makeDraggable } from './drag.ts';

/**
 * Cards to sort, one at a time: drag the card to a group, press the group, or press its number on the keyboard.
 * Each placed card leaves its number in the group; pressing the number brings the card back.
 */
export function startSort(root: HTMLElement, { announce }: Classroom): void {
  const cards = all('.card', root);
  const groups = all('.group', root);
  const stack = root.querySelector<HTMLElement>('.cards');
  if (!stack) return;
  const placed: (number | null)[] = cards.map(() => null);
  const state = { current: 0, checked: false };
  root.classList.add('working');

  const names = groups.map((group) => group.textContent ?? '');
  const chips = groups.map((group, index) => {
    const heading = group.querySelector('h3');
    const button = makeButton('group-name', names[index] ?? '', () => place(index));
    heading?.replaceChildren(button);
    const list = make('div', 'chips');
    group.append(list);
    return list;
  });
  const count = make('span', 'card-count');
  const back = makeButton('back', '', () => turn(-1));
  const next = makeButton('next', '', () => turn(1));
  back.setAttribute('aria-label', 'Card before');
  next.setAttribute('aria-label', 'Next card');
  root.querySelector('.asks')?.append(make('span', 'card-nav', back, count, next));
  for (const card of cards)
    makeDraggable(card, { targets: () => groups, drop: (group) => place(groups.indexOf(group)) });

  root.addEventListener('keydown', (event) => {
    const number = Number(event.key);
    if (number >= 1 && number <= groups.length) place(number - 1);
    else if (event.key === 'ArrowRight') turn(1);
    else if (event.key === 'ArrowLeft') turn(-1);
    else if (event.key === 'Escape') (document.activeElement as HTMLElement | null)?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  onAnswer(root, ({ shown }) => {
    state.checked = shown;
    show();
    if (shown)
      announce(
        `${placed.filter((_, card) => verdict(card) === 'right').length} of ${cards.length} cards are in their group.`,
      );
  });

  function place(group: number): void {
    placed[state.current] = group;
    announce(`Card ${state.current + 1}: ${names[group]}.`);
    const open = placed.findIndex((at, index) => at === null && index > state.current);
    const first = placed.indexOf(null);
    if (!state.checked && (open >= 0 || first >= 0)) state.current = open >= 0 ? open : first;
    show();
  }
  function turn(by: number): void {
    state.current = (state.current + by + cards.length) % cards.length;
    show();
  }
  function verdict(card: number): 'right' | 'other' | null {
    const home = cards[card]?.dataset.group;
    if (!state.checked || home === undefined || placed[card] === null) return null;
    return placed[card] === Number(home) ? 'right' : 'other';
  }
  function show(): void {
    cards.forEach((card, index) => {
      card.classList.toggle('current', index === state.current);
      card.setAttribute('aria-hidden', String(index !== state.current));
    });
    root.classList.toggle('checked', state.checked);
    count.textContent = `${state.current + 1} of ${cards.length}`;
    const home = state.checked ? cards[state.current]?.dataset.group : undefined;
    groups.forEach((group, index) => {
      group.classList.toggle('holds', placed[state.current] === index);
      group.classList.toggle('home', home !== undefined && Number(home) === index);
    });
    chips.forEach((list, group) => {
      list.replaceChildren(
        ...cards.flatMap((_, card) => {
          if (placed[card] !== group) return [];
          const chip = makeButton(`chip ${verdict(card) ?? ''}`.trim(), String(card + 1), () => {
            state.current = card;
            show();
          });
          const mark =
            verdict(card) === 'right'
              ? ', in its group'
              : verdict(card) === 'other'
                ? ', look again'
                : '';
          chip.setAttribute('aria-label', `Card ${card + 1}${mark}`);
          chip.toggleAttribute('data-current', card === state.current);
          return [chip];
        }),
      );
    });
  }
  show();
}
