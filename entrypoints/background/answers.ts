import type { Browser } from 'wxt/browser';
import markStyles from '@/components/marks.css?inline';
import { cardView } from '@/data/card-view';
import { groupOfKind, isWanted } from '@/data/kinds';
import { loadIndex, loadPack } from '@/data/library';
import { ALLOWED, type ToBackground, type ToPage } from '@/data/messages';
import { answer, askPage } from '@/data/messaging';
import type { EntityCount } from '@/data/page-report';
import { readQuestion } from '@/data/questions';
import { dismissDamage, isDamageUntold, loadSettings } from '@/data/settings-store';
import { createBriefings } from './briefings';
import { cardKit, drawnCard, today, type Reader } from './cards';
import { changeSettings } from './change-settings';
import { readerLang } from './reader-lang';
import { createRecognition, recogniseForPages } from './recognition';
import { markingOn, siteOf, type PageOrigin } from './sites';
import { tellTab } from './tell-pages';
import { showInToolbar } from './toolbar';

type Origin = PageOrigin | 'extension';

/** Answers everything that pages and the popup ask of the background. */
export function answerAll(): void {
  const recognition = createRecognition(loadPack, loadIndex);
  const briefing = createBriefings(loadPack, recognition);
  answer<ToBackground, Origin>(
    {
      async marking(_, origin) {
        const page = pageOf(origin);
        const host = await siteOf(page);
        if (host === undefined) return undefined;
        if (page.frame === 0) tellTab(page.tab, 'topPageReady');
        return { ...(await markingOn(host)), lang: await readerLang(), host };
      },
      recognise: recogniseForPages(recognition),
      async card(question, origin) {
        return drawnCard(await loadPack(), question, await readerOf(origin));
      },
      async cardKit(_, origin) {
        return cardKit(await readerOf(origin));
      },
      markStyles: () => markStyles,
      async found({ found, on }, origin) {
        const { tab, frame } = pageOf(origin);
        const counts = found.flatMap((inFrame) => inFrame[1]);
        if (frame === 0) return showInToolbar(tab, { on, count: await countMarked(counts) });
        return askPage<ToPage>(tab)('foundInFrame', { frame, counts });
      },
      async switchSite({ on }, origin) {
        const { frame, url } = pageOf(origin);
        if (frame !== 0) throw new Error(`"switchSite" may not come from ${url}, a frame.`);
        await changeSettings({ site: new URL(url).hostname, on });
      },
      async settings({ site }) {
        const { lang } = await loadSettings();
        return { ...(await markingOn(site)), lang, damaged: await isDamageUntold() };
      },
      changeSettings,
      dismissDamage,
      entry: async ({ entity, date }) =>
        cardView(await loadPack(), entity, await readerLang(), { written: date, today: today() }),
      briefing: async () => briefing(await readerLang()),
    },
    {
      isGone: (sender) => originOf(sender) === undefined,
      admit(method, argument, sender) {
        const origin = originOf(sender);
        if (origin === undefined || !ALLOWED[method].includes(origin === 'extension' ? 'extension' : 'page'))
          throw new Error(`"${method}" may not come from ${sender.url}.`);
        return { argument: readQuestion(method, argument), origin };
      },
    },
  );
}

/** The site is that of the top page, and what lies over a frame its card cannot see: none is offered there. */
async function readerOf(origin: Origin): Promise<Reader> {
  const { frame, url } = pageOf(origin);
  return { lang: await readerLang(), host: frame === 0 ? new URL(url).hostname : '' };
}

/** Entities count only where the reader wants their names marked. */
async function countMarked(counts: EntityCount[]): Promise<number> {
  const [pack, settings] = await Promise.all([loadPack(), loadSettings()]);
  const found = new Set(counts.map(([entity]) => entity));
  return pack.entities.filter(
    ({ id, kind, prominence }) =>
      found.has(id) && isWanted({ group: groupOfKind(kind), prominence }, settings),
  ).length;
}

function originOf({ url, tab, frameId }: Browser.runtime.MessageSender): Origin | undefined {
  if (url === undefined) return undefined;
  if (url.startsWith(`${location.origin}/`)) return 'extension';
  if (tab?.id === undefined || frameId === undefined) return undefined;
  return { tab: tab.id, frame: frameId, url };
}

/** `ALLOWED` lets only pages ask what needs a page. */
function pageOf(origin: Origin): PageOrigin {
  if (origin === 'extension') throw new Error('Only a page may ask this.');
  return origin;
}
