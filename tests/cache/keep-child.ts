/** `node tests/cache/keep-child.ts FOLDER`: keeps one value after the other, until it is killed. */
import { openStore } from '#scripts/cache/store.ts';
import { bytesFor } from './kept-value.ts';

const store = openStore(process.argv[2]);
console.log('begun');
for (let number = 0; ; number++) await store.keep(`value ${number % 40}`, bytesFor(number % 40));
