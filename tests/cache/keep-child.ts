/** `node tests/cache/keep-child.ts FOLDER`: keeps one value after the other, until it is killed, or for a minute where nobody is left to; says when the first is kept. */
import { openStore } from '#scripts/cache/store.ts';
import { bytesFor } from './kept-value.ts';

const store = openStore(process.argv[2]);
const until = Date.now() + 60_000;
for (let number = 0; Date.now() < until; number++) {
  await store.keep(`value ${number % 40}`, bytesFor(number % 40));
  if (number === 0) console.log('kept');
}
