import { connect, type Socket } from 'node:net';
import { createPacketReader, toPacket } from './packets';

/** A connection to Firefox's own remote control. Unlike WebDriver BiDi it reaches extension pages and the browser's window. */
export interface Marionette {
  /** @throws with the command's name and Firefox's reason. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  disconnect(): void;
}

const COMMAND = 0;

interface Waiting {
  command: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  await new Promise<void>((greeted, refuse) => {
    const read = createPacketReader((message) => {
      // The greeting is the only message that is no array.
      if (Array.isArray(message)) answer(waiting, message);
      else greeted();
    });
    socket.on('data', read);
    // A Firefox that goes says so by `close`, after the error if there is one.
    socket.on('error', refuse);
    socket.on('close', () => {
      refuse(new Error('Firefox closed the connection before it had greeted.'));
      giveUp(waiting);
    });
  });
  return { send: sender(socket, waiting), disconnect: () => socket.destroy() };
}

function sender(socket: Socket, waiting: Map<number, Waiting>): Marionette['send'] {
  let last = 0;
  return (command, parameters = {}) => {
    last += 1;
    const id = last;
    if (socket.destroyed) return Promise.reject(new Error(`${command}: Firefox is gone.`));
    return new Promise((resolve, reject) => {
      waiting.set(id, { command, resolve, reject });
      socket.write(toPacket([COMMAND, id, command, parameters]));
    });
  };
}

/** `[type, id, error, result]` */
function answer(waiting: Map<number, Waiting>, message: unknown[]): void {
  const [, id, error, result] = message;
  const request = waiting.get(Number(id));
  waiting.delete(Number(id));
  if (error) request?.reject(new Error(`${request.command}: ${reasonOf(error)}`));
  else request?.resolve(result);
}

function reasonOf(error: unknown): string {
  const { error: kind, message } = error as { error?: string; message?: string };
  return `${kind ?? 'error'}: ${message ?? ''}`;
}

function giveUp(waiting: Map<number, Waiting>): void {
  for (const { command, reject } of waiting.values()) reject(new Error(`${command}: Firefox has gone.`));
  waiting.clear();
}
