import { all, type Classroom, make, makeButton } from '../room.ts';
import { onAnswer } from './answer-step.ts';
import { makeDraggable } from './drag.ts';

/** Steps to put in order: drag a step to another's place, or move it with its buttons. */
export function startOrder(root: HTMLElement, { announce }: Classroom): void {
  const list = root.querySelector<HTMLElement>('.steps');
  if (!list) return;
  const steps = () => all('.step', list);
  const before = { order: steps() };
  root.classList.add('working');

  for (const step of steps()) {
    const earlier = makeButton('earlier', '', () => move(step, -1));
    const later = makeButton('later', '', () => move(step, 1));
    earlier.setAttribute('aria-label', `Earlier: ${step.textContent}`);
    later.setAttribute('aria-label', `Later: ${step.textContent}`);
    step.prepend(make('span', 'place'));
    step.append(make('span', 'movers', earlier, later));
    makeDraggable(step, {
      targets: () => steps().filter((other) => other !== step),
      drop: (target) => {
        const all = steps();
        if (all.indexOf(target) > all.indexOf(step)) target.after(step);
        else target.before(step);
        show();
      },
    });
  }
  onAnswer(root, ({ shown }) => {
    if (shown) before.order = steps();
    const right = [...steps()].sort((a, b) => Number(a.dataset.at) - Number(b.dataset.at));
    root.classList.toggle('checked', shown);
    list.append(...(shown ? right : before.order));
    show();
    if (shown) announce('The steps are in order.');
  });

  function move(step: HTMLElement, by: number): void {
    const all = steps();
    const other = all[all.indexOf(step) + by];
    if (!other) return;
    if (by < 0) other.before(step);
    else other.after(step);
    show();
    announce(`Now number ${steps().indexOf(step) + 1}.`);
    step.querySelector<HTMLElement>(by < 0 ? '.earlier' : '.later')?.focus();
  }
  function show(): void {
    steps().forEach((step, index) => {
      const place = step.querySelector('.place');
      if (place) place.textContent = String(index + 1);
    });
  }
  show();
}
