import { cpus } from 'node:os';

export interface Machine {
  cpu: string;
  cores: number;
  node: string;
  chromium: string;
}

/** @param version as the browser says it: `HeadlessChrome/156.0.8078.79` */
export function describeMachine(version: string): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    node: process.versions.node,
    chromium: version.split('/').at(-1) ?? version,
  };
}
