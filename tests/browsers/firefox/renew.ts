import type { FirefoxProcess } from './process';
import { forgetErrors, resetPreferences } from './privileged';
import { preferencesOf } from './page';
import type { Session } from './session';

export interface WindowSize {
  width: number;
  height: number;
}

/** The window's outer size. */
export async function readWindowSize({ marionette }: FirefoxProcess): Promise<WindowSize> {
  const { width, height } = (await marionette.send('WebDriver:GetWindowRect')) as WindowSize;
  return { width, height };
}

/** Takes back what outlives a page: the window's size, preferences that emulate, and errors. */
export async function renewWindow(
  firefox: FirefoxProcess,
  session: Session,
  size: WindowSize,
): Promise<void> {
  await session.privileged(resetPreferences, Object.keys(preferencesOf({})));
  await session.atHome(async () => {
    const now = await readWindowSize(firefox);
    if (now.width === size.width && now.height === size.height) return;
    await firefox.marionette.send('WebDriver:SetWindowRect', { ...size });
  });
  await session.privileged(forgetErrors);
  firefox.loggedErrors.length = 0;
}
