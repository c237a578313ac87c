import type { Plugin } from 'vite';
import { isEnglishFile, readEnglish } from './read-english-node.ts';

/** `import loadEnglish from 'virtual:english'`: all English sentences, fetched beside the script instead of within it. */
const ENGLISH = 'virtual:english';

/**
 * Gathers the English sentences into one JSON file that the page asks for as soon as it is read, so that they take no part of
 * the script. An id that stands in two files fails the build; in development the page is loaded anew when a sentence changes.
 */
export function englishPlugin(): Plugin {
  let isBuild = false;
  return {
    name: 'clinic-day-english',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === ENGLISH ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${ENGLISH}`) return undefined;
      const json = JSON.stringify(readEnglish());
      if (!isBuild) return `export default async () => JSON.parse(${JSON.stringify(json)});`;
      const asset = this.emitFile({ type: 'asset', name: 'english.json', source: json });
      return `export default async () => {
        const answer = await fetch(import.meta.ROLLUP_FILE_URL_${asset});
        if (!answer.ok) throw new Error('the words of the game cannot be read: ' + answer.status);
        return answer.json();
      };`;
    },
    transformIndexHtml(_html, { bundle }) {
      const file = Object.keys(bundle ?? {}).find((name) => /english-[\w-]+\.json$/.test(name));
      if (file === undefined) return [];
      const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
    handleHotUpdate({ file, server }) {
      if (!isEnglishFile(file)) return;
      const module = server.moduleGraph.getModuleById(`\0${ENGLISH}`);
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
    },
  };
}
