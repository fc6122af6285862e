import { gzipSync } from 'node:zlib';

/** Fails the build when what an entry loads at once is larger, gzipped, than its budget. webpack's own hints count without gzip. */
export class FirstPaintBudget {
  #entry;
  #bytes;

  constructor({ entry, kilobytes }) {
    this.#entry = entry;
    this.#bytes = kilobytes * 1024;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstPaintBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstPaintBudget', stage }, () => this.#weigh(compilation));
    });
  }

  #weigh(compilation) {
    const files = compilation.entrypoints.get(this.#entry)?.getFiles() ?? [];
    const sizes = files.map((file) => gzipSync(compilation.getAsset(file)?.source.buffer() ?? Buffer.alloc(0), { level: 9 }).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    compilation.getLogger('FirstPaintBudget').info(`${this.#entry}: ${(total / 1024).toFixed(1)} KB gzipped`);
    if (total > this.#bytes) compilation.errors.push(new Error(`${this.#entry} loads ${(total / 1024).toFixed(1)} KB gzipped at once; its budget is ${this.#bytes / 1024} KB.`));
  }
}
