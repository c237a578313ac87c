/** All English sentences, given by the Vite plug-in. */
declare module 'virtual:english' {
  const loadEnglish: () => Promise<import('./words.ts').Catalogue>;
  export default loadEnglish;
}
