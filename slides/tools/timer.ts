import { type Classroom, clock, makeButton } from '../room.ts';

/** A timer that a click or T starts, pauses and, when it has run out, sets back. Silent: its end is for the eye. */
export function startTimer(root: HTMLElement, { deck, keys, announce }: Classroom): void {
  const whole = Number(root.dataset.seconds);
  // When it ends is kept, not how often it ticked: a browser lets a window that is covered tick less often.
  const state: { left: number; endsAt: number; ticking: ReturnType<typeof setInterval> | null } = {
    left: whole,
    endsAt: 0,
    ticking: null,
  };
  const button = makeButton('timer-button', '', toggle);
  root.replaceChildren(button);

  function toggle(): void {
    if (state.ticking) pause();
    else {
      if (state.left <= 0) state.left = whole;
      state.endsAt = performance.now() + state.left * 1000;
      state.ticking = setInterval(tick, 1000);
    }
    show();
  }
  function tick(): void {
    state.left = Math.max(0, Math.round((state.endsAt - performance.now()) / 1000));
    if (state.left <= 0) {
      pause();
      announce('Time is up.');
    }
    show();
  }
  function pause(): void {
    if (state.ticking) clearInterval(state.ticking);
    state.ticking = null;
  }
  function show(): void {
    button.textContent = clock(state.left);
    button.setAttribute(
      'aria-label',
      `${state.ticking ? 'Pause' : 'Start'} the timer: ${clock(state.left)} left`,
    );
    root.dataset.state = state.left <= 0 ? 'over' : state.ticking ? 'running' : 'waiting';
    root.style.setProperty('--left', String(state.left / whole));
  }
  show();
  if (!keys.list().some(({ names }) => names.includes('t')))
    keys.add(['t'], 'Start or pause the timer', () =>
      deck.getCurrentSlide().querySelector<HTMLElement>('.timer-button')?.click(),
    );
}
