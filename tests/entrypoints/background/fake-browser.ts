/** As much of the browser as the background needs to answer messages: storage in memory, no tab that answers. */
type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;
type CommandListener = (command: string, tab: { id: number }) => void;

const EXTENSION = 'backgrounder';
export const ORIGIN = 'chrome-extension://backgrounder';

const listeners: Listener[] = [];
const commandListeners: CommandListener[] = [];
export const stored = new Map<string, unknown>();
/** The open tabs; each of them hangs, or says what stands here. */
export const tabs: { id: number; says?: Answer }[] = [];
export const told: { tab: number; message: unknown }[] = [];

export const browser = {
  runtime: { id: EXTENSION, onMessage: { addListener: (listener: Listener) => listeners.push(listener) } },
  i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
  storage: {
    local: {
      get: async (key: string) => (stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {}),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
      },
    },
  },
  commands: { onCommand: { addListener: (listener: CommandListener) => commandListeners.push(listener) } },
  tabs: {
    sendMessage: (tab: number, message: unknown): Promise<unknown> => {
      told.push({ tab, message });
      const open = tabs.find(({ id }) => id === tab);
      return open && open.says === undefined ? new Promise(() => undefined) : Promise.resolve(open?.says);
    },
    query: async () => tabs,
  },
  action: {
    setTitle: async () => undefined,
    setIcon: async () => undefined,
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  },
};

export type Answer = { value: unknown } | { error: string } | 'no answer';

/** Gives a command in a tab, as its key would. */
export function press(command: string, tab: number): void {
  for (const listener of commandListeners) listener(command, { id: tab });
}

/** Sends a message as the browser would: the answer, or that there is none. */
export function say(message: unknown, sender: unknown): Promise<Answer> {
  return new Promise((resolve) => {
    const waits = listeners.map((listener) =>
      listener(message, sender, (answer) => resolve(answer as Answer)),
    );
    if (!waits.includes(true)) resolve('no answer');
  });
}
