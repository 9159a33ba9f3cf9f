import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface TestStore {
  url: string;
  stop(): void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A real learning record store (Learning Locker's own statements service), with its memory for a database. */
export async function startRecordStore(): Promise<TestStore> {
  const port = await freePort();
  const folder = fileURLToPath(new URL('../../../node_modules/@learninglocker/xapi-statements', import.meta.url));
  const server: ChildProcess = spawn(process.execPath, ['dist/index.js'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, AUTH_REPO: 'test', MODELS_REPO: 'memory', STORAGE_REPO: 'memory', EXPRESS_PORT: String(port) },
  });
  const url = `http://127.0.0.1:${port}/xAPI`;
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const answered = await fetch(`${url}/about`, { headers: { 'x-experience-api-version': '1.0.3' } }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return { url, stop: () => server.kill('SIGKILL') };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill('SIGKILL');
  throw new Error('the record store never answered');
}
