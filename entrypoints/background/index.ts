import { defineBackground } from 'wxt/utils/define-background';
import { onSettingsChanged } from '@/data/settings-store';
import { answerAll } from './answers';
import { followCommands } from './commands';
import { tellAllPages } from './tell-pages';
import { nameButton } from './toolbar';

export default defineBackground(() => {
  answerAll();
  followCommands();
  onSettingsChanged(() => {
    void tellAllPages();
    void nameButton();
  });
  // A browser that starts takes the name from the manifest, which is in its own language.
  void nameButton();
});
