/** Collects the modules of a band's risks, and joins them to one incident. */
import { type Component, placeOf } from '#model/lesson/component.ts';
import { joinTurns } from '#model/lesson/join-turns.ts';
import { toldBy } from '#model/lesson/story.ts';
import { type Tellable, tellingsOf } from '#model/lesson/tellings.ts';
import type { ComposeContext } from './compose-context.ts';
import { fillAll } from './fill.ts';
import { byMechanism } from './in-place.ts';
import { type Incident, incidentOf } from './incident.ts';
import { attribute, idsIn, inside } from './nodes.ts';
import { overlay, type Piece, type Role } from './pieces.ts';
import { tellingModule } from './telling-module.ts';
import { valuesOf } from './template-values.ts';
import { withoutOutsiders } from './without-outsiders.ts';

/**
 * The story that the lesson names for its leading risk; `null` for the risk's first story, or for an unknown one
 * (reported).
 */
function furtherStory(
  node: Component,
  risk: string,
  { modules, band, file, report }: ComposeContext,
): Tellable | null {
  const named = attribute(node, 'telling') ?? risk;
  if (named === risk) return null;
  const able = tellingsOf(modules, band.id).filter((story) => story.risk === risk);
  const story = able.find(({ id }) => id === named);
  if (!story)
    report({
      ruleId: 'reference-resolves',
      place: placeOf(node, file),
      reason: `Unexpected telling “${named}” of ${risk} in ${band.id}, expected one of: ${able.map(({ id }) => id).join(', ')}`,
      note: 'Further stories of a risk are lessons/stories/<family>/<telling>.mdx. Mend the name, or take telling out: then the first story of the risk is told.',
    });
  return story ?? null;
}

export function piecesOf(nodes: readonly Component[], context: ComposeContext): Piece[] {
  const { modules, band, cannotWait, cast, file, report } = context;
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const risk = attribute(node, 'id') ?? '';
    const take = attribute(node, 'take');
    const role = (pieces.length === 0 && !take ? 'lead' : 'support') satisfies Role;
    const ofRisk = modules.risks.get(risk)?.bands.get(band.id);
    if (!ofRisk) {
      report({
        ruleId: 'reference-resolves',
        place: placeOf(node, file),
        reason: `Unexpected <Risk id="${risk}"/> in ${band.id}, expected a risk with a module for this band`,
        note: `Modules are lessons/risks/<risk>.mdx, with <Module band="${band.id}"> for each band that is old enough. Mend the id, or take the line out.`,
      });
      continue;
    }
    const story = role === 'lead' ? furtherStory(node, risk, context) : null;
    const module = story ? tellingModule(story.module, ofRisk, cast) : ofRisk;
    pieces.push({
      risk,
      telling: story?.id ?? risk,
      role,
      facts: attribute(node, 'facts') ?? '',
      cannotWait: cannotWait.has(risk),
      take: take ? new Set(take.split(/\s+/)) : null,
      module,
      children: overlay(module, node),
    });
  }
  return pieces;
}

/** The leading story with its turns. A risk that cannot join is not taught, and is reported: `new` never drafts one. */
export function joinIncident(
  all: readonly Piece[],
  node: Component,
  template: Component | null,
  { band, modules, risks, cast, mechanism, file, report }: ComposeContext,
): { pieces: Piece[]; incident: Incident | null } {
  const lead = all.find(({ role }) => role === 'lead');
  if (!lead) return { pieces: [...all], incident: null };
  const stories = modules.stories.get(band.id);
  const whole = all.filter(({ take }) => take === null);
  const ids = [lead, ...whole.filter((piece) => piece !== lead)].map(({ risk }) => risk);
  const telling = stories?.tellings[lead.telling];
  const { turns, left } = joinTurns(ids, stories, band, risks, lead.telling);
  for (const { risk, why } of left)
    report({
      ruleId: 'reference-resolves',
      place: placeOf(
        inside(node, 'Risk').find((included) => attribute(included, 'id') === risk) ?? node,
        file,
      ),
      reason: `Unexpected <Risk id="${risk}"/> beside ${lead.risk} in ${band.id}, expected one that joins its story: ${why}`,
      note: `A lesson tells of one incident, and other risks happen within it. Take the line out and give ${risk} a lesson of its own, or let another risk lead.`,
    });
  const out = new Set(left.map(({ risk }) => risk));
  const days = (template ? (attribute(template, 'days') ?? '') : '').split('|');
  const joining = all.filter((piece) => piece.take !== null || !out.has(piece.risk));
  const values = { ...valuesOf(node, joining, turns), when: days[0]?.trim() ?? '' };
  const people = new Set(idsIn(lead.module, 'cast'));
  const outsiders = cast.filter(({ id }) => !people.has(id)).map(({ name }) => name);
  const pieces = joining.map((piece) => {
    const children = fillAll(byMechanism(piece.children, mechanism?.id), values);
    return {
      ...piece,
      children: piece.role === 'lead' ? children : withoutOutsiders(children, outsiders),
    };
  });
  const names = new Map(cast.map(({ id, name }) => [id, name]));
  const incident = incidentOf(
    {
      file: `lessons/stories/${band.id}.yaml`,
      lead: pieces.find(({ role }) => role === 'lead') ?? lead,
      telling: telling ? toldBy(telling, mechanism?.id) : null,
      toldToo: stories?.toldToo ?? '',
      turns: turns.map((turn) => ({
        ...turn,
        facts: whole.find(({ risk }) => risk === turn.risk)?.facts ?? '',
      })),
    },
    (id) => names.get(id) ?? id,
  );
  return { pieces, incident };
}
