/** The coverage of mechanisms by stories, for each band. */
import type { SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { canLead, forPupilsOf } from '#model/mechanism.ts';

/** How a band's stories cover a mechanism. `shown`: as another way into a story; `told`: by a story of its own. */
const STATES = ['missing', 'shown', 'told', 'told twice'] as const;
type State = (typeof STATES)[number];
/** Text of a cell; a dash for a mechanism that is not for the band. */
const CELL: Record<State, string> = {
  missing: '.',
  shown: 'shown',
  told: 'told',
  'told twice': 'twice',
};

function stateOf(mechanism: string, band: string, modules: Modules): State {
  const tellings = tellingsOf(modules, band).flatMap(({ telling }) => telling ?? []);
  const telling = tellings.filter(({ shows }) => shows.includes(mechanism)).length;
  if (telling > 0) return telling > 1 ? 'told twice' : 'told';
  return tellings.some(({ asks }) => asks[mechanism]) ? 'shown' : 'missing';
}

/** The table as lines: mechanisms by bands, and the number of cells in each state. */
export function storyTable(
  sharedData: Pick<SharedData, 'bands' | 'mechanisms'>,
  modules: Modules,
): string[] {
  const rows = sharedData.mechanisms.filter(canLead).map((mechanism) => ({
    id: mechanism.id,
    states: sharedData.bands.map((band) =>
      forPupilsOf(mechanism, band, sharedData.bands)
        ? stateOf(mechanism.id, band.id, modules)
        : null,
    ),
  }));
  const states = rows.flatMap((row) => row.states).filter((state) => state !== null);
  const line = (head: string, cells: readonly string[]) =>
    `${head.padEnd(22)} ${cells.map((cell) => cell.padEnd(7)).join('')}`.trimEnd();
  return [
    line(
      '',
      sharedData.bands.map(({ id }) => id),
    ),
    ...rows.map(({ id, states: of }) =>
      line(
        id,
        of.map((state) => (state ? CELL[state] : '-')),
      ),
    ),
    `${states.length} pairs: ${STATES.map((state) => `${states.filter((item) => item === state).length} ${state}`).join(', ')}.`,
  ];
}
