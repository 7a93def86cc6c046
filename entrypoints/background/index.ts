import { defineBackground } from 'wxt/utils/define-background';
import { closeStoreToPages } from '@/data/settings-store';
import { answerAll } from './answers';
import { attempt } from './attempt';
import { followCommands } from './commands';
import { nameButton } from './toolbar';

export default defineBackground(() => {
  answerAll();
  followCommands();
  attempt('close its store to pages', closeStoreToPages());
  // A browser that starts takes the name from the manifest, which is in its own language.
  attempt('name its toolbar button', nameButton());
});
