import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { TaskHead } from '../simulation/vocabulary/task.ts';
import { taskBook } from '../tasks/registry.ts';
import { checkLibrary } from './check/check-library.ts';
import { issueText } from './issue-text.ts';
import type { Library } from './library.ts';
import { readScenarioFolder } from './library-node.ts';
import { readLibrary } from './read-library.ts';

/** The whole checked library; large, so import it lazily: `await import('virtual:scenarios')`. */
const LIBRARY = 'virtual:scenarios';
/** What a title screen needs to know of the days; small. */
const DAYS = 'virtual:scenario-days';
/** What a day must know of a task before anybody takes it up; small. */
const HEADS = 'virtual:task-heads';

/**
 * Reads and checks scenarios/ once and gives it to the program as data, so that neither `yaml` nor `zod` is shipped. An error in
 * a file fails the build with its place; in development the page is loaded anew when a file changes.
 */
export function scenarioPlugin(folder = 'scenarios'): Plugin {
  let root = folder;
  let isBuild = false;
  let checked: Library | undefined;
  return {
    name: 'clinic-day-scenarios',
    configResolved(config) {
      root = resolve(config.root, folder);
      isBuild = config.command === 'build';
    },
    resolveId: (id) => ([LIBRARY, DAYS, HEADS].includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${HEADS}`) return `export default ${JSON.stringify(taskHeads())};`;
      if (id !== `\0${LIBRARY}` && id !== `\0${DAYS}`) return undefined;
      checked ??= checkedLibrary(root);
      const library = checked;
      if (id === `\0${DAYS}`) return `export default ${JSON.stringify(dayList(library))};`;
      const json = JSON.stringify(library);
      if (!isBuild) return `export default JSON.parse(${JSON.stringify(json)});`;
      const asset = this.emitFile({ type: 'asset', name: 'scenarios.json', source: json });
      return `export default await (await fetch(import.meta.ROLLUP_FILE_URL_${asset})).json();`;
    },
    configureServer(server) {
      server.watcher.add(root);
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(root)) return;
      checked = undefined;
      for (const name of [LIBRARY, DAYS]) {
        const module = server.moduleGraph.getModuleById(`\0${name}`);
        if (module !== undefined) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

/** Throws with the place and the fix of every error. */
function checkedLibrary(root: string): Library {
  const read = readLibrary(readScenarioFolder(root));
  const issues = [...read.issues, ...checkLibrary(read)];
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length > 0)
    throw new Error(`scenarios/ has errors\n${errors.map((issue) => issueText(issue)).join('\n')}`);
  return read.library;
}

/** Id, title, size, level and seeds of every day. */
export function dayList(library: Library) {
  return library.files
    .filter((file) => file.kind === 'day')
    .map(({ id, data }) => ({
      id,
      title: data.title,
      size: data.size,
      level: data.level,
      prebrief: data.prebrief,
      seeds: (data.seed as { readonly equated?: readonly number[] } | undefined)?.equated ?? [1],
    }));
}

/** The tasks without what is only needed once one is taken up. */
export function taskHeads(): readonly TaskHead[] {
  return Object.values(taskBook).map(({ id, catalogue, title, station, during, urgency, aliases }) => ({
    id,
    catalogue,
    title,
    station,
    during,
    ...(urgency === undefined ? {} : { urgency }),
    ...(aliases === undefined ? {} : { aliases }),
  }));
}
