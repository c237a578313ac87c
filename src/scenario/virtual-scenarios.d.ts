/** The checked library of scenarios/, given by the Vite plug-in. Import it lazily: it is large. */
declare module 'virtual:scenarios' {
  const library: import('./library.ts').Library;
  export default library;
}

/** What a title screen needs to know of the days. */
declare module 'virtual:scenario-days' {
  const days: readonly {
    readonly id: string;
    readonly title: string;
    readonly size: string;
    readonly level: string;
    readonly prebrief: string;
    readonly seeds: readonly number[];
  }[];
  export default days;
}

/** What a day must know of each task before anybody takes it up. */
declare module 'virtual:task-heads' {
  const heads: readonly import('../simulation/vocabulary/task.ts').TaskHead[];
  export default heads;
}
