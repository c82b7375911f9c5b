import { once } from 'node:events';
import { request as ask } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../../support/self-signed.ts';

export interface HttpsFront {
  /** On 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers for `https://<host>` with what a server without TLS on this machine says; other hosts it does not know. Scripts
 * and styles may be kept by the browser, and connections stay open, as with any server that people use.
 */
export async function startHttpsFront(host: string, backPort: number): Promise<HttpsFront> {
  const server = createServer(selfSigned(host), (request, response) => {
    if (request.headers.host !== host) {
      response.writeHead(404).end();
      return;
    }
    const { method, url: path, headers } = request;
    const back = ask({ host: '127.0.0.1', port: backPort, method, path, headers }, (answer) => {
      const { connection: _, ...rest } = answer.headers;
      const kept = /^\/(?:program|skins)\//u.test(path ?? '') ? { 'cache-control': 'max-age=3600' } : {};
      response.writeHead(answer.statusCode ?? 502, { ...rest, ...kept });
      answer.pipe(response);
    });
    // A page that is left in the middle of loading.
    back.on('error', () => response.destroy());
    request.pipe(back);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
