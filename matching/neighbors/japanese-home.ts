/**
 * How a Japanese sentence says that something is of the nation that an entity's licenses name. Which nation that is, the
 * pack says: its names and its signs stand in the index.
 *
 *     日本の, わが国の「, 安倍内閣が定めた, 日本、英国、イタリアの     owned by it
 *     日本国憲法第 … 9条, 日本 … 政府                               the same, directly before
 *     自民, 防衛省, 日米, 政府は                                    the sentence speaks of it
 */
import { ADJECTIVES, BODY, DOES, NATION } from './japanese-nations';
import type { Entity, Index } from '@/matching/name-index';

export interface Home {
  /** Ends where what is owned begins. */
  ownBefore: RegExp;
  /** Ends where an office or an article of it begins, with nothing between. */
  ownDirect: RegExp;
  /** Its names. */
  named: RegExp;
  ownTopic: RegExp;
}

const AND = '(?:と|や|、|・|,)';
/** A government that no nation stands before is that of the nation whose page it is. */
const GOVERNMENT = '(?<![国本湾米英韓独仏露中ァ-ヶー])政府[はが、]';
/** 日米, 日英: the nation in one character, which the first of its name is, before another's. */
const TOGETHER_WITH = '[米英韓中豪伊]';

const known = new WeakMap<Entity, Home>();

/** The nation of an entity, if its licenses name one. */
export function homeOf(index: Index, entity: Entity): Home | undefined {
  if (entity.home === undefined) return undefined;
  const nation = index.entity(entity.home);
  const home = known.get(nation) ?? expressionsFor(nation);
  known.set(nation, home);
  return home;
}

function expressionsFor({ wideNames, wideSigns }: Entity): Home {
  const sign = `(?:${wideSigns.join('|')})`;
  // わが国 is a sign, and as good as a name.
  const name = `(?:${[...wideNames, `${sign}(?<=国)`].join('|')})`;
  // Signs are people, too: a premier's cabinet owns what is the nation's.
  const owner = `(?:${name}${BODY}|${sign}(?:政権|内閣|首相|氏))`;
  const initials = [...new Set(wideNames.map((one) => one.charAt(0)))].join('');
  return {
    ownBefore: new RegExp(
      `(?:${owner}(?:版?の|における|版|が|は)(?:${DOES})?|${name}${AND}(?:${NATION}${AND}?)+(?:の|が[^、。はが]{0,16}))${ADJECTIVES}`,
      'u',
    ),
    ownDirect: new RegExp(`(?:${name}|${sign})(?:憲法第?)?$`, 'u'),
    named: new RegExp(name, 'u'),
    ownTopic: new RegExp(`${name}|(?<!の)${sign}|${GOVERNMENT}|[${initials}]${TOGETHER_WITH}`, 'u'),
  };
}
