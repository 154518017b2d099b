/** Dragging with a mouse, a pen or a finger. What can be dragged can also be moved by buttons and keys. */
export interface Drag {
  /** Drop targets: the first that contains the pointer is meant. */
  targets: () => HTMLElement[];
  drop: (target: HTMLElement) => void;
}

const FAR_ENOUGH = 6;

export function makeDraggable(item: HTMLElement, drag: Drag): void {
  item.classList.add('draggable');
  item.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    const scale = item.getBoundingClientRect().width / item.offsetWidth || 1;
    const state = { moved: false };
    const move = (event: PointerEvent) => {
      const x = event.clientX - down.clientX;
      const y = event.clientY - down.clientY;
      if (!state.moved && Math.hypot(x, y) < FAR_ENOUGH) return;
      state.moved = true;
      item.classList.add('dragging');
      item.style.transform = `translate(${x / scale}px, ${y / scale}px)`;
      const over = targetAt(event);
      for (const target of drag.targets()) target.classList.toggle('drop-here', target === over);
    };
    const end = (event: PointerEvent) => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      item.classList.remove('dragging');
      item.style.transform = '';
      const target = state.moved && event.type === 'pointerup' ? targetAt(event) : undefined;
      for (const each of drag.targets()) each.classList.remove('drop-here');
      if (target) drag.drop(target);
    };
    const targetAt = ({ clientX, clientY }: PointerEvent) =>
      drag.targets().find((target) => {
        const box = target.getBoundingClientRect();
        return (
          clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
        );
      });
    // On the window: a quick hand leaves the item before the first move is seen.
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  });
}
