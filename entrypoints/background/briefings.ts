import { briefingOf, type Briefing, type FindLinks } from '@/data/briefing';
import type { Pack } from '@/data/pack';
import type { Lang } from '@/data/texts';
import type { createRecognition } from './recognition';

/** Puts briefings together. The names in their texts are found as on any page, so that they open the same cards. */
export function createBriefings(
  loadPack: () => Promise<Pack>,
  recognise: ReturnType<typeof createRecognition>,
): (lang: Lang) => Promise<Briefing> {
  return async (lang) => {
    const pack = await loadPack();
    const findLinks: FindLinks = async (blocks) => {
      const page = { lang, title: pack.name[lang] ?? pack.name.en };
      const { mentions } = await recognise({ blocks, page });
      return blocks.map((_, index) => mentions.filter(({ block }) => block === index));
    };
    return briefingOf(pack, lang, findLinks);
  };
}
