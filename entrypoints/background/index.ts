import { defineBackground } from 'wxt/utils/define-background';
import { onSettingsChanged } from '@/data/settings-store';
import { answerAll } from './answers';
import { followCommands } from './commands';
import { tellAllPages } from './tell-pages';

export default defineBackground(() => {
  answerAll();
  followCommands();
  onSettingsChanged(tellAllPages);
});
