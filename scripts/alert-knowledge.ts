/** Loads what an alert is read against: taxonomy, help routes and the names that pupils may not read. */

import type { AlertKnowledge } from '#alert/read-alert-text.ts';
import type { Report } from '#diagnostics/problem.ts';
import { KnownServices } from '#model/alert/known-service.ts';
import { HelpRoutes } from '#model/help-route.ts';
import { Embargo } from '#model/lesson/lesson.ts';
import { Mechanisms } from '#model/mechanism.ts';
import { Taxonomy } from '#model/risk.ts';
import { readYaml } from '#read/read-yaml.ts';
import { sharedFile } from './sources.ts';

export async function alertKnowledge(dir: string, report: Report): Promise<AlertKnowledge | null> {
  const at = (name: string) => sharedFile(dir, name, report);
  const [taxonomy, routes, embargo, services, list] = await Promise.all([
    at('taxonomy.yaml'),
    at('help-routes.yaml'),
    at('embargo.yaml'),
    at('known-services.yaml'),
    at('mechanisms.yaml'),
  ]);
  if (!taxonomy || !routes || !embargo || !services || !list) return null;
  const risks = readYaml(taxonomy, Taxonomy, report);
  const help = readYaml(routes, HelpRoutes, report);
  const names = readYaml(embargo, Embargo, report);
  const mechanisms = readYaml(list, Mechanisms, report)?.mechanisms;
  const known = readYaml(services, KnownServices, report);
  return risks && help && names && known && mechanisms
    ? { risks: risks.risks, mechanisms, routes: help, names: [...names.names, ...known.services] }
    : null;
}
