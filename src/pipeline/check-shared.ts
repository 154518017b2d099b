/** Checks the shared data before any lesson is adapted. */
import { checkSchoolIds } from '#check/check-ids.ts';
import { checkPrintedRoutes } from '#check/check-printed-routes.ts';
import { checkSharedData } from '#check/check-shared-data.ts';
import {
  checkFrameIds,
  checkModuleIds,
  checkSharedIds,
  checkStoryIds,
} from '#check/check-shared-ids.ts';
import { type Report, startOf } from '#diagnostics/problem.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { cacheByFiles } from '#read/cache-by-files.ts';
import { linesOf } from '#read/yaml-lines.ts';
import type { ReadSources, Sources } from './read-sources.ts';

const checkedByFiles = cacheByFiles<void>();

/** @returns Are all its ids valid? If not (reported), no lesson can be adapted. */
export function checkShared(
  sharedData: SharedData,
  { modules, frames }: Pick<ReadSources, 'modules' | 'frames'>,
  sources: Sources,
  report: Report,
): boolean {
  const files = sources.sharedData;
  let isKnown = true;
  const reportNoting: Report = (problem) => {
    if (problem.ruleId === 'id-known') isKnown = false;
    report(problem);
  };
  checkedByFiles(files, '', reportNoting, (reportOnce) => {
    checkSharedData(sharedData, files, reportOnce);
    checkSharedIds(sharedData, files, linesOf, reportOnce);
  });
  checkStoryIds(modules.stories, sharedData, storyFiles(sources.modules), linesOf, reportNoting);
  checkModuleIds(modules, sharedData, reportNoting);
  if (frames) checkFrameIds(frames, sharedData, reportNoting);
  checkPrintedRoutes(sharedData, modules.stories, frames, placeIn, report);
  checkSchoolIds(sharedData, report);
  return isKnown;

  function placeIn(file: 'taxonomy' | 'routes', path: string) {
    const { path: name, text } = files[file];
    const line = linesOf(text)[path] ?? 1;
    return { ...startOf(name), line, endLine: line };
  }
}

/** Story files; none where the modules were parsed before. */
const storyFiles = (modules: Sources['modules']) =>
  modules && !('words' in modules) ? (modules.stories ?? []) : [];
