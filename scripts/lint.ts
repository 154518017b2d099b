/** `npm run lint`: style, types, dead code and the syntax of lessons. Writes nothing. */
import { runSteps } from './run-steps.ts';

process.exitCode = runSteps([
  ['Style and imports (biome)', '@biomejs/biome', 'check'],
  ['Types of the site (astro check)', 'astro', 'check', '--tsconfig', 'tsconfig.site.json'],
  ['Types (TypeScript 7)', 'typescript-7#tsc', '--singleThreaded'],
  ['Dead code (knip)', 'knip'],
  ['Form of lessons (mdxlint)', 'mdxlint', '--frail', '--quiet', 'lessons'],
]);
