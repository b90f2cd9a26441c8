import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { flowsPlugin } from '../../src/author/vite-plugin.ts';
import { changed, writeFolder } from '../support/small-folder.ts';
import { type Files, structure, whole } from '../support/small-folder-files.ts';

const unsound = changed(whole, ['start/flow.json', '"account/all-well"', '"account/well"']);
const entry = "import { flows } from 'virtual:dishari/structure'; console.info(flows);";

describe('a build', () => {
  test('holds the flows', async () => {
    expect(await buildOf(whole)).toContain('can-log-in');
  });

  test('stops at faults, with the text of "flow check"', async () => {
    await expect(buildOf(unsound)).rejects.toThrow(
      /start\/flow\.json:14:17 {2}The answer "nothing" of "what" leads to "account\/well", which does not exist\.\n {4}14 \| .*\n {4} {3}\| +\^+\n {4}Name a question/,
    );
  });

  test('stops where there are flows alone', async () => {
    await expect(buildOf(structure)).rejects.toThrow('has no channels, tasks or words.');
  });
});

describe('while developing', () => {
  test('a fault is shown over the page, and a sound change loads the page anew', async () => {
    const { dir, server, sent } = await serve(whole);
    const structure = () => server.transformRequest('virtual:dishari/structure');
    expect((await structure())?.code).toContain('can-log-in');

    writeFileSync(join(dir, 'start/flow.json'), String(unsound['start/flow.json']));
    await vi.waitFor(
      () => expect(sent()).toContainEqual(expect.objectContaining({ type: 'error' })),
      10_000,
    );
    expect(sent().at(-1)).toMatchObject({
      err: { message: expect.stringContaining(`${join(dir, 'start/flow.json')}:14:17`) },
    });
    await expect(structure()).rejects.toThrow('which does not exist');

    const renamed = changed(whole, ['start/words/en.json', 'What? (en)', 'Begin']);
    writeFileSync(join(dir, 'start/words/en.json'), String(renamed['start/words/en.json']));
    writeFileSync(join(dir, 'start/flow.json'), JSON.stringify(whole['start/flow.json']));
    await vi.waitFor(() => expect(sent()).toContainEqual({ type: 'full-reload' }), 10_000);
    const words = await server.transformRequest('virtual:dishari/en/questions/start');
    expect(words?.code).toContain('Begin');
  });

  test('a module that stands for nothing is named', async () => {
    const { server } = await serve(whole);
    await expect(server.transformRequest('virtual:dishari/fr/questions/start')).rejects.toThrow(
      'There is no module "virtual:dishari/fr/questions/start".',
    );
  });
});

async function buildOf(files: Files): Promise<string> {
  const root = writeFolder({ 'entry.js': entry });
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [flowsPlugin(writeFolder(files))],
    build: { write: false, lib: { entry: 'entry.js', formats: ['es'], fileName: 'entry' } },
  });
  const [output] = [built].flat();
  return output && 'output' in output ? output.output[0].code : '';
}

async function serve(
  files: Files,
): Promise<{ dir: string; server: ViteDevServer; sent: () => unknown[] }> {
  const dir = writeFolder(files);
  const server = await createServer({
    root: writeFolder({ 'entry.js': entry }),
    configFile: false,
    logLevel: 'silent',
    plugins: [flowsPlugin(dir)],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  const { hot } = server.environments.client ?? {};
  if (!hot) throw new Error('The server has no page to talk to.');
  const send = vi.spyOn(hot, 'send');
  await vi.waitFor(() => expect(Object.keys(server.watcher.getWatched())).toContain(dir), 10_000);
  return { dir, server, sent: () => send.mock.calls.map(([payload]): unknown => payload) };
}
