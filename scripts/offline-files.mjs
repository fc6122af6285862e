import { createHash } from 'node:crypto';

/** Tells the service worker which files the page has, and gives their sum a name. */
export class OfflineFiles {
  #worker;

  constructor({ worker }) {
    this.#worker = worker;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineFiles', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      const { RawSource } = compiler.webpack.sources;
      compilation.hooks.processAssets.tap({ name: 'OfflineFiles', stage }, (assets) => {
        const files = Object.keys(assets).filter((name) => name !== this.#worker && !name.endsWith('.map')).sort();
        const hash = createHash('sha256');
        for (const name of files) hash.update(name).update(assets[name].buffer());
        const told = `const OTOKUI_FILES = ${JSON.stringify(files)}; const OTOKUI_BUILD = '${hash.digest('hex').slice(0, 12)}';\n`;
        compilation.updateAsset(this.#worker, (worker) => new RawSource(told + worker.source().toString()));
      });
    });
  }
}
