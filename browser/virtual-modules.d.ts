/** Made by tools/vite-packs.ts from the folders in content-data/. */
declare module 'virtual:sidelight/packs' {
  const packs: readonly import('../content-data/card-data.ts').CompiledPack[];
  export default packs;
}

/** Without their translations. */
declare module 'virtual:sidelight/packs-english' {
  const packs: readonly import('../content-data/card-data.ts').CompiledPack[];
  export default packs;
}

declare module 'virtual:sidelight/packs-zh' {
  const translations: Readonly<Record<string, import('../content-data/schema.ts').Translation>>;
  export default translations;
}

declare module 'virtual:sidelight/packs-ru' {
  const translations: Readonly<Record<string, import('../content-data/schema.ts').Translation>>;
  export default translations;
}

declare module 'virtual:sidelight/index' {
  const sources: readonly import('../match/index-source.ts').IndexSource[];
  export default sources;
}

declare module 'virtual:sidelight/gate-latin' {
  const sources: readonly import('../match/gate-source.ts').GateSource[];
  export default sources;
}

declare module 'virtual:sidelight/gate-other' {
  const sources: readonly import('../match/gate-source.ts').GateSource[];
  export default sources;
}
