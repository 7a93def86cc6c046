import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingProxy {
  port: number;
  /** Method and address of what was asked for, apart from what browsers ask of their makers. */
  refused(): string[];
  forget(): void;
  close(): Promise<void>;
}

/**
 * Browsers ask their makers for the time, for updates and for lists of settings, whatever their preferences say. No page
 * of a test and no entry of the pack loads anything from there.
 */
const MAKERS = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

/** An HTTP proxy that lets nothing through and remembers what was asked of it. */
export async function startRefusingProxy(): Promise<RefusingProxy> {
  const refused: string[] = [];
  const note = (method: string | undefined, address: string) => {
    if (!MAKERS.test(new URL(address).hostname)) refused.push(`${method} ${address}`);
  };
  const server = createServer(({ method, url }, response) => {
    note(method, url ?? '');
    response.writeHead(403).end();
  });
  // Addresses with https arrive as the wish for a tunnel to their host.
  server.on('connect', ({ url }, socket) => {
    // A browser that is killed meanwhile cuts the line; from here on Node leaves that to us.
    socket.on('error', () => undefined);
    note('CONNECT', `https://${url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    refused: () => [...refused],
    forget: () => {
      refused.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
