// Which part of the project may import which. A pure function, so that the test can also be shown broken ones.

/** A module by its path in the project, and what it imports: paths in the project, or package names. */
export interface ModuleImports {
  path: string;
  imports: readonly string[];
}

interface Ring {
  name: string;
  test: (path: string) => boolean;
  /** Project paths it may import. */
  mayImport: readonly RegExp[];
  /** Packages it may import; undefined allows all. */
  packages?: RegExp;
}

const NO_PLATFORM = /^(?!node:|wxt|dexie|react|playwright|puppeteer)/u;

/** From the middle outwards. The first ring whose test holds is a module's. */
const RINGS: readonly Ring[] = [
  {
    name: 'lib/core',
    test: (path) => path.startsWith('lib/core/'),
    mayImport: [/^lib\/core\//u],
    packages: NO_PLATFORM,
  },
  {
    name: 'lib/page',
    test: (path) => path.startsWith('lib/page/') && !path.startsWith('lib/page/card/card-view'),
    mayImport: [/^lib\/(?:core|page)\//u, /^lib\/platform\/messages\/(?:send|protocol)\.ts$/u],
    packages: /^wxt\/browser$/u,
  },
  {
    name: 'lib/page/card/card-view',
    test: (path) => path.startsWith('lib/page/card/card-view'),
    mayImport: [/^lib\/(?:core|page)\//u, /^components\//u],
    packages: /^react/u,
  },
  {
    name: 'lib/platform/pages',
    test: (path) => path.startsWith('lib/platform/pages/'),
    mayImport: [/^lib\/(?:core|platform)\//u, /^components\/ui\//u],
  },
  { name: 'lib/platform', test: (path) => path.startsWith('lib/platform/'), mayImport: [/^lib\/(?:core|platform)\//u] },
  {
    name: 'lib/command',
    test: (path) => path.startsWith('lib/command/'),
    mayImport: [/^lib\/(?:core|command|page\/text)\//u],
  },
  {
    name: 'components',
    test: (path) => path.startsWith('components/'),
    mayImport: [/^lib\/core\//u, /^components\//u],
    packages: /^(?:react|lucide-react|@base-ui\/react|@tanstack\/react-virtual)/u,
  },
  {
    name: 'entrypoints',
    test: (path) => path.startsWith('entrypoints/'),
    mayImport: [/^(?:lib\/(?:core|page|platform)|components|entrypoints)\//u],
  },
];

/** Sentences about imports that point outwards, or reach what their ring must not know. */
export function wrongImports(modules: readonly ModuleImports[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const ring = RINGS.find((candidate) => candidate.test(path));
    if (ring === undefined) return [];
    return imports
      .filter((imported) => !isAllowed(ring, imported))
      .map((imported) => `${path} (${ring.name}) must not import ${imported}`);
  });
}

function isAllowed(ring: Ring, imported: string): boolean {
  const inProject = /^(?:lib|components|entrypoints|tests|data)\//u.test(imported);
  return inProject ? ring.mayImport.some((pattern) => pattern.test(imported)) : (ring.packages?.test(imported) ?? true);
}

/** Every module that an entry reaches, itself included. */
export function reachableFrom(entry: string, modules: readonly ModuleImports[]): Set<string> {
  const byPath = new Map(modules.map((module) => [module.path, module.imports]));
  const reached = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    queue.push(...(byPath.get(path) ?? []));
  }
  return reached;
}
