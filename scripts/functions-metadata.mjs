import { resolve } from 'node:path';
import { build } from 'esbuild';

const SRC = resolve(import.meta.dirname, '..', 'src');

/** Writes what Excel reads of our functions beside the page: a file a language. */
export class FunctionsMetadata {
  #files;

  constructor(files) {
    this.#files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const { RawSource } = compiler.webpack.sources;
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        const metadata = await metadataByLanguage();
        for (const [file, language] of Object.entries(this.#files)) compilation.emitAsset(file, new RawSource(`${JSON.stringify(metadata(language), null, 2)}\n`));
      });
    });
  }
}

/** Our sources are TypeScript, which this Node does not run: they become a module that never lies on the disk. */
async function metadataByLanguage() {
  const contents = `
    import { functionsMetadata } from './functions/excel/metadata.ts';
    import { speaker } from './text/say.ts';
    export const metadata = (language) => functionsMetadata(speaker(language));`;
  const { outputFiles: [module] } = await build({ stdin: { contents, resolveDir: SRC }, bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], write: false, logLevel: 'silent' });
  return (await import(`data:text/javascript;base64,${Buffer.from(module.contents).toString('base64')}`)).metadata;
}
