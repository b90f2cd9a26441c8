import { relative, resolve } from 'node:path';
import type { HotPayload, Plugin, ViteDevServer } from 'vite';
import { checkFolder } from '../folder/check-folder.ts';
import type { Folder } from '../folder/read-folder.ts';
import { faultText } from './fault-text.ts';
import { readFolderOnDisk } from './folder-on-disk.ts';
import { moduleCode, prefix } from './virtual-modules.ts';

/** The name of a module inside Vite; the NUL tells other plugins to leave it alone. */
const inside = `\0${prefix}`;

/**
 * Gives the site its flows as modules. A build stops at faults, with the text of `flow check`; while
 * developing they are shown over the page, and a sound change loads the page anew.
 */
export function flowsPlugin(dir: string): Plugin {
  let folder: Folder | undefined;
  let isBuild = false;
  const sound = () => {
    folder ??= readSound(dir);
    return folder;
  };
  return {
    name: 'dishari-flows',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      folder = undefined;
      if (isBuild) sound();
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(inside)) return undefined;
      const code = moduleCode(sound(), id.slice(inside.length));
      if (code === undefined) throw faultError(`There is no module "${id.slice(1)}".`);
      return code;
    },
    configureServer(server) {
      server.watcher.add(dir);
      server.watcher.on('all', (_, file) => {
        if (relative(resolve(dir), resolve(file)).startsWith('..')) return;
        folder = undefined;
        refresh(server, sound);
      });
    },
  };
}

function readSound(dir: string): Folder {
  const folder = readFolderOnDisk(dir);
  if (!folder) throw faultError(`There is no folder "${dir}".`);
  const faults = checkFolder(folder);
  if (faults.length > 0) throw faultError(faultText(folder, faults));
  if (!folder.files.isWhole)
    throw faultError(`The folder "${dir}" has no channels, tasks or words.`);
  return folder;
}

/** An error that an author reads: where in this program it arose is of no use to them. */
function faultError(message: string): Error {
  return Object.assign(new Error(message), { stack: '' });
}

/** Forgets what was made of the folder before, and tells the open pages what to do. */
function refresh({ environments }: ViteDevServer, sound: () => Folder) {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(inside)) moduleGraph.invalidateModule(module);
    }
  }
  environments.client?.hot.send(newsOf(sound));
}

function newsOf(sound: () => Folder): HotPayload {
  try {
    sound();
    return { type: 'full-reload' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { type: 'error', err: { message, stack: '' } };
  }
}
