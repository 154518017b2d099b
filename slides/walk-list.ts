/**
 * Walks a list of buttons by keyboard: arrows go as the list is laid out, Home and End to its ends, and digits to the
 * button whose number they begin with. Enter presses the one that is reached, as it does any button.
 */

/** Digits that follow one another within this time are one number, in milliseconds. */
const ONE_NUMBER = 1000;

/** @param within Takes the keys; its list may be filled anew at any time. Each button begins with its number, in `<b>`. */
export function walkByKeys(within: HTMLElement): void {
  let typed = '';
  let typedAt = 0;
  within.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...within.querySelectorAll<HTMLElement>('li button')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const top = buttons[0]?.getBoundingClientRect().top;
    const columns = buttons.filter((button) => button.getBoundingClientRect().top === top).length;
    const steps: Record<string, number> = {
      ...{ ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 },
      ...{ ArrowDown: at < 0 ? 0 : at + columns, ArrowUp: at - columns },
    };
    let to = steps[event.key];
    if (/^\d$/.test(event.key)) {
      typed = event.timeStamp - typedAt < ONE_NUMBER ? typed + event.key : event.key;
      typedAt = event.timeStamp;
      to = buttons.findIndex((button) => button.querySelector('b')?.textContent === typed);
    }
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  });
}
