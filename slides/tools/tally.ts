import { all, make, makeButton } from '../room.ts';

/**
 * A show of hands: choose a statement, then press the scale once for each hand; shift takes one away. Counts live as
 * long as the page. The endpoint shows the baseline's counts too, so that a class can see its mind move.
 */
export function createTally(): (root: HTMLElement) => void {
  const baselines = new Map<string, number[][]>();

  return (root) => {
    const id = root.dataset.of ?? '';
    const again = root.dataset.again === 'yes';
    const labels = all('.scale li', root).map((item) => item.textContent ?? '');
    const state = { chosen: 0 };
    const sayings = all('.saying', root).map((item, index) => {
      const button = makeButton('saying-button', '', () => {
        state.chosen = index;
        show();
      });
      const result = make('span', 'result');
      button.append(...item.childNodes, result);
      item.append(button);
      return { button, result, counts: labels.map(() => 0) };
    });
    if (!again)
      baselines.set(
        id,
        sayings.map(({ counts }) => counts),
      );
    const scale = all('.scale li', root).map((item, index) => {
      const number = make('span', 'number');
      const button = makeButton('scale-button', '', () => undefined);
      button.addEventListener('click', (event) => {
        const counts = sayings[state.chosen]?.counts;
        if (counts) counts[index] = Math.max(0, (counts[index] ?? 0) + (event.shiftKey ? -1 : 1));
        show();
      });
      button.append(...item.childNodes, number);
      item.append(button);
      return { button, number };
    });

    function show(): void {
      const before = again ? baselines.get(id)?.[state.chosen] : undefined;
      const counted = before?.some((count) => count > 0) ? before : undefined;
      sayings.forEach(({ button, result, counts }, index) => {
        button.setAttribute('aria-pressed', String(index === state.chosen));
        result.textContent = counts.some((count) => count > 0) ? counts.join(' · ') : '';
      });
      scale.forEach(({ button, number }, index) => {
        const count = sayings[state.chosen]?.counts[index] ?? 0;
        const was = counted ? `${counted[index]} → ` : '';
        number.textContent = count > 0 || was ? `${was}${count}` : '';
        button.setAttribute(
          'aria-label',
          `${labels[index]} ${was}${count}, statement ${state.chosen + 1}`,
        );
      });
    }
    show();
    // A count made on the baseline is seen when the class comes back to it.
    if (again) document.addEventListener('slide-shown', show);
  };
}
