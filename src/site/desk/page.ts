/** The letter desk's page: three steps, with a worker behind them. */
import { openClassStep } from './class-step.ts';
import { findElement } from './elements.ts';
import { openLettersStep } from './letters-step.ts';
import { openParts } from './parts-from-disk.ts';
import { openSchoolStep } from './school-step.ts';
import { openClient } from './worker-client.ts';

const here = (document.currentScript as HTMLScriptElement).src;
const parts = openParts(here.slice(0, here.lastIndexOf('/') + 1));

async function open() {
  const index = await parts.kit();
  const client = openClient(parts);
  let changed = () => {};
  const school = openSchoolStep(index, client.ask, () => changed());
  const list = openClassStep(client.ask, () => changed());
  ({ changed } = openLettersStep(index, parts, client, school, list));
  findElement('desk').hidden = false;
  findElement('closed').remove();
}

open().catch((fault: Error) => {
  findElement('closed').textContent = `The desk did not open. ${fault.message}`;
});
