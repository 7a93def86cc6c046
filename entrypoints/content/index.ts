import '@/components/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToBackground } from '@/data/messages';
import { askBackground, NobodyAnswers } from '@/data/messaging';
import { runPage } from './page';

/** What the build asks for the manifest; in pages, where the entrypoint has its name, it would be dead weight. */
const declared = {
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  // Frames without an address of their own (about:blank, srcdoc, blob:) belong to the page that made them.
  matchOriginAsFallback: true,
  runAt: 'document_idle' as const,
};

export default defineContentScript({
  ...(import.meta.env.ENTRYPOINT === 'content' ? undefined : declared),
  /** Begins when the page is worth reading: the build sees to that (`when-worth-reading`). */
  main(lifetime) {
    // A frame that a page calls "chrome" or "browser" stands in the place of the extension's own interface, in Chromium
    // also for us: without it nothing can be asked, and the page stays as it is.
    if (!lifetime.isValid) return;
    const { signal } = lifetime;
    const isValid = () => lifetime.isValid;
    const onError = (error: unknown) => {
      // A page that is being closed, or that outlives its extension, has nobody to ask: no fault, and nothing to say.
      if (isValid() && !(error instanceof NobodyAnswers))
        console.error('Backgrounder could not read this page.', error);
    };
    runPage({ ask: askBackground<ToBackground>(), signal, isValid, onError });
  },
});
