/** The engines that the tests of Word documents share, with one day for all of them. */

import type { OfficeTools } from '#render/arrange/office-tools.ts';
import { createOffice } from '#scripts/engines/office.ts';
import { tools } from '../typst/paper.ts';

export const office: OfficeTools = { ...createOffice(), paper: tools, day: '2026-11-24' };
