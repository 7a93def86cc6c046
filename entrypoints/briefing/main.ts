import { showBriefing, showFailure } from './briefing-page';

const root = document.getElementById('briefing');
if (root !== null) showBriefing(root).catch((error: unknown) => showFailure(root, error));
