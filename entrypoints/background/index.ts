import { defineBackground } from 'wxt/utils/define-background';
import { answerAll } from './answers';
import { followCommands } from './commands';
import { nameButton } from './toolbar';

export default defineBackground(() => {
  answerAll();
  followCommands();
  // A browser that starts takes the name from the manifest, which is in its own language.
  void nameButton();
});
