/** `node tests/cache/keep-child.ts FOLDER`: keeps one value after the other, until it is killed; says when the first is kept. */
import { openStore } from '#scripts/cache/store.ts';
import { bytesFor } from './kept-value.ts';

const store = openStore(process.argv[2]);
for (let number = 0; ; number++) {
  await store.keep(`value ${number % 40}`, bytesFor(number % 40));
  if (number === 0) console.log('kept');
}
