import type { CardContent } from '@/components/card-props';
import { drawCard } from '@/components/draw-card';
import type { CardView } from '@/data/card-view';
import type { Drawing, DrawnElement, Opening } from '@/data/drawing';
import type { Lang, Text } from '@/data/texts';
import { sampleView } from './sample-card';

export function drawn(
  state: CardContent,
  changes: { lang?: Lang; back?: Text; host?: string } = {},
): DrawnElement {
  return drawCard({ lang: 'en', host: 'ledger.example', state, ...changes }, opening);
}

/** What any entity is asked for by: its id stands for its name. */
export function opening(entity: string): Opening {
  return { entity, name: entity, group: 'concept' };
}

export function drawnView(changes: Partial<CardView> = {}): DrawnElement {
  return drawn({ status: 'ready', view: sampleView(changes) }, { lang: changes.lang ?? 'en' });
}

/** Everything that can be read in a drawing, with plain spaces. */
export function textOf(drawing: Drawing): string {
  if (typeof drawing === 'string') return drawing.replaceAll('\u00a0', ' ');
  return drawing.children.map(textOf).join('');
}

/** All elements with this tag, or with this class where it begins with a dot. */
export function all(root: DrawnElement, what: string): DrawnElement[] {
  const inside = root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, what)));
  const classes = (root.attributes['class'] ?? '').split(' ');
  const fits = what.startsWith('.') ? classes.includes(what.slice(1)) : root.tag === what;
  return fits ? [root, ...inside] : inside;
}

/** The first of them. @throws if there is none. */
export function one(root: DrawnElement, what: string): DrawnElement {
  const [first] = all(root, what);
  if (first === undefined) throw new Error(`The drawing has no ${what}.`);
  return first;
}
