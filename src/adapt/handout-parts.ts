/** Components that stand on paper alone → typed blocks. */
import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, isComponentNode, placeOf } from '#model/component.ts';
import type { Speech } from '#model/content.ts';
import type { HandoutBlock } from '#model/handout.ts';
import type { Starter } from '#model/handout-parts.ts';
import type { Order, Sort } from '#model/slide.ts';
import type { ComponentName } from '#model/vocabulary.ts';
import { childrenFor, typedAttributes } from './components.ts';
import { type Context, fail } from './context.ts';
import { gapParagraphs } from './gaps.ts';
import { sharedComponent, sortCards } from './slide-blocks.ts';
import {
  checkPicture,
  flowOf,
  listItems,
  splitItem,
  tableRows,
  takePicture,
  textIn,
} from './text.ts';

/** Statements of a diamond: rows of one, two, three, two and one. */
const NINE = 9;

/** What a part needs of the sheet around it. */
export interface SheetParts {
  /** The blocks of what stands in a component. */
  blocks: (nodes: readonly RootContent[]) => HandoutBlock[];
  /** The order activity of a slide, by its id; reported where there is none. */
  order: (of: string) => Order | null;
}

/** The block of a component of paper; `null` when it is none, or does not fit (the reader has reported it). */
export function paperPart(
  context: Context,
  node: Component,
  children: RootContent[],
  sheet: SheetParts,
): HandoutBlock | null {
  const place = placeOf(node, context.file);
  const inside = (name: ComponentName): Component[] =>
    children.filter((child): child is Component & RootContent => isComponentNode(child, name));
  const own = (child: Component) => childrenFor(context, child);
  const answers = (among: readonly RootContent[]) =>
    among
      .filter((child) => isComponentNode(child, 'Answer'))
      .flatMap((child) => flowOf(childrenFor(context, child)));
  const statements = () =>
    listItems(children).map((item) => {
      const { lead, rest } = splitItem(item);
      return { text: lead, why: rest, place: placeOf(item, context.file), checked: item.checked };
    });
  const talkedOf = () => statements().map(({ checked: _checked, ...statement }) => statement);

  switch (node.name as ComponentName) {
    case 'Ordering': {
      const attributes = typedAttributes(node, 'Ordering');
      if (attributes?.of) return sheet.order(attributes.of);
      if (attributes && !attributes.prompt)
        fail(
          context,
          'structure-valid',
          node,
          'Unexpected <Ordering> without of and prompt, expected one of them',
          'Take the steps of a slide with of="…", or say in prompt="…" what to do with the list.',
        );
      return (
        attributes && {
          kind: 'order',
          id: '',
          prompt: attributes.prompt ?? '',
          items: listItems(children).map((item) => {
            const { lead, rest } = splitItem(item);
            return {
              ...takePicture(context, lead),
              why: textIn(rest),
              place: placeOf(item, context.file),
            };
          }),
          place,
        }
      );
    }
    case 'WritingBox': {
      const attributes = typedAttributes(node, 'WritingBox');
      return (
        attributes && {
          kind: 'writing-box',
          label: attributes.label,
          lines: attributes.lines,
          place,
        }
      );
    }
    case 'TrueFalse': {
      const attributes = typedAttributes(node, 'TrueFalse');
      const marked = statements();
      for (const { checked, place: where } of marked)
        if (typeof checked !== 'boolean')
          context.report({
            ruleId: 'structure-valid',
            place: where,
            reason: 'Unexpected statement without a mark, expected “- [x]” or “- [ ]”',
            note: 'The answer sheet needs to know which hold. Write “- [x]” before one that does, “- [ ]” before one that does not.',
          });
      return (
        attributes && {
          kind: 'true-false',
          prompt: attributes.prompt,
          answers: attributes.answers,
          statements: marked.map(({ checked, ...rest }) => ({ ...rest, holds: checked === true })),
          place,
        }
      );
    }
    case 'AgreeLine': {
      const attributes = typedAttributes(node, 'AgreeLine');
      return (
        attributes && {
          kind: 'agree-line',
          prompt: attributes.prompt,
          ends: attributes.ends,
          statements: talkedOf(),
          place,
        }
      );
    }
    case 'Gaps': {
      const attributes = typedAttributes(node, 'Gaps');
      const paragraphs = gapParagraphs(children);
      if (!paragraphs.some((runs) => runs.some((run) => 'gap' in run)))
        fail(
          context,
          'structure-valid',
          node,
          'Unexpected <Gaps> without a gap, expected at least one word in square brackets',
          'Write the word that is to be left out as [word].',
        );
      return (
        attributes && {
          kind: 'gaps',
          prompt: attributes.prompt,
          bank: attributes.bank === 'yes',
          paragraphs,
          place,
        }
      );
    }
    case 'Diamond': {
      const attributes = typedAttributes(node, 'Diamond');
      const nine = talkedOf();
      if (nine.length !== NINE)
        fail(
          context,
          'structure-valid',
          node,
          `Unexpected ${nine.length} statements in <Diamond>, expected 9`,
          'A diamond has rows of one, two, three, two and one.',
        );
      return (
        attributes && {
          kind: 'diamond',
          prompt: attributes.prompt,
          ends: attributes.ends,
          cut: attributes.cut ?? false,
          statements: nine,
          place,
        }
      );
    }
    case 'TrafficLights': {
      const attributes = typedAttributes(node, 'TrafficLights');
      const cards = attributes ? sortCards(context, attributes.lights, children) : [];
      return (
        attributes && {
          kind: 'lights',
          prompt: attributes.prompt,
          lights: attributes.lights,
          cards,
          place,
        }
      );
    }
    case 'Comic': {
      const attributes = typedAttributes(node, 'Comic');
      const frames = inside('ComicFrame').map((frame) => {
        const parts = own(frame).filter((child) => isComponentNode(child));
        const shown = parts.map((child) => sharedComponent(context, child));
        return {
          caption: typedAttributes(frame, 'ComicFrame')?.caption ?? '',
          scene: shown.find((part) => part?.kind === 'scene') ?? null,
          bubbles: shown.filter((part): part is Speech => part?.kind === 'speech'),
          place: placeOf(frame, context.file),
        };
      });
      return (
        attributes && {
          kind: 'comic',
          columns: attributes.columns,
          height: attributes.height,
          frames,
          place,
        }
      );
    }
    case 'Scenarios': {
      const attributes = typedAttributes(node, 'Scenarios');
      const cards = inside('Scenario').map((card) => ({
        title: typedAttributes(card, 'Scenario')?.title ?? '',
        nodes: flowOf(own(card)),
        answer: answers(own(card)),
        place: placeOf(card, context.file),
      }));
      return attributes && { kind: 'scenarios', columns: attributes.columns, cards, place };
    }
    case 'AdviceLetter': {
      const attributes = typedAttributes(node, 'AdviceLetter');
      return (
        attributes && {
          kind: 'advice',
          to: attributes.to,
          from: attributes.from,
          nodes: flowOf(children),
          reply: starters(inside('Reply').flatMap(own)),
          answer: answers(children),
          place,
        }
      );
    }
    case 'Glossary': {
      const attributes = typedAttributes(node, 'Glossary');
      const words = tableRows(children).rows.map(({ cells }) => {
        const { picture, text } = takePicture(context, cells[0] ?? []);
        return {
          word: textContent(text),
          meaning: cells[1] ?? [],
          picture,
        };
      });
      return attributes && { kind: 'glossary', column: attributes.column, words, place };
    }
    case 'Symbols': {
      const attributes = typedAttributes(node, 'Symbols');
      const items = listItems(children).map((item) => {
        const { picture, text } = takePicture(context, splitItem(item).lead);
        const [first, ...rest] = text;
        const titled = first?.type === 'strong';
        return {
          picture,
          word: titled ? textContent(first) : '',
          text: titled ? rest : text,
          place: placeOf(item, context.file),
        };
      });
      return attributes && { kind: 'symbols', columns: attributes.columns, items, place };
    }
    case 'Organiser': {
      const panels = inside('Panel').map((panel) => {
        const attributes = typedAttributes(panel, 'Panel');
        return {
          title: attributes?.title ?? '',
          wide: attributes?.wide ?? false,
          blocks: sheet.blocks(own(panel)),
          place: placeOf(panel, context.file),
        };
      });
      return { kind: 'organiser', panels, place };
    }
    case 'Tickets': {
      const attributes = typedAttributes(node, 'Tickets');
      return (
        attributes && {
          kind: 'tickets',
          title: attributes.title,
          named: attributes.unnamed !== true,
          copies: attributes.copies,
          blocks: sheet.blocks(children),
          place,
        }
      );
    }
    case 'Certificate': {
      const attributes = typedAttributes(node, 'Certificate');
      if (attributes?.picture) checkPicture(context, attributes.picture, node);
      return (
        attributes && {
          kind: 'certificate',
          heading: attributes.heading,
          promise: attributes.promise ?? false,
          nodes: flowOf(children),
          picture: attributes.picture ? { name: attributes.picture, alt: '', place } : null,
          copies: attributes.copies,
          place,
        }
      );
    }
    default:
      return null;
  }
}

/** “Dear Idris, (2)” → the words, and how many lines follow. */
export function starters(children: readonly RootContent[]): Starter[] {
  return listItems(children).map((item) => {
    const [, text = '', lines = '1'] =
      /^(.*?)\s*(?:\((\d+)\))?$/s.exec(textContent(item).trim()) ?? [];
    return { text, lines: Number(lines) };
  });
}

/** What is printed on the back of a slide's card: its group, its number. */
export function cardBack(block: Sort | Order, index: number): string {
  return block.kind === 'sort' ? (block.cards[index]?.group ?? '') : String(index + 1);
}
