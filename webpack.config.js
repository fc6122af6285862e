import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { bundling, contentPolicy, Minify } from './scripts/bundling.mjs';
import { FirstPaintBudget } from './scripts/first-paint-budget.mjs';
import { FunctionsMetadata } from './scripts/functions-metadata.mjs';
import { OfflineFiles } from './scripts/offline-files.mjs';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8'));

/** What the task pane and the browser page have in common. */
function common(tsconfig, out, { mode, stats }) {
  const development = mode === 'development';
  return {
    mode,
    context: import.meta.dirname,
    output: {
      path: resolve(import.meta.dirname, out),
      filename: ({ chunk }) => (development || chunk?.name === 'service-worker' ? '[name].js' : '[name].[contenthash:8].js'),
      chunkFilename: development ? '[name].js' : '[name].[contenthash:8].js',
      clean: true,
    },
    devtool: development ? 'source-map' : false,
    ...bundling(tsconfig),
    optimization: { minimize: !development, minimizer: [new Minify()] },
    cache: { type: 'filesystem', cacheDirectory: resolve(import.meta.dirname, 'node_modules/.cache/webpack'), buildDependencies: { config: [import.meta.filename] } },
    performance: { hints: false },
    stats: stats ?? 'errors-warnings',
  };
}

/**
 * Builds the task pane.
 *
 * @param env `out`: the folder to build into (dist/pane). `test`: also a page with a workbook of its own, for tests
 * @param options webpack's own: `mode` is production unless said otherwise
 */
export default function paneBuild(env = {}, { mode = 'production', stats } = {}) {
  const development = mode === 'development';
  const policy = (office) => contentPolicy({
    // Only the development server talks to its own page.
    connect: development ? "'self' wss: ws:" : "'none'",
    scripts: office ? ['https://appsforoffice.microsoft.com'] : [],
  });
  const page = (name, outside) => new HtmlWebpackPlugin({
    filename: `${name}.html`, chunks: [name], template: 'src/taskpane/taskpane.html', inject: 'body', scriptLoading: 'defer', minify: false,
    templateParameters: { policy: policy(outside.length > 0), outside },
  });
  return {
    ...common('tsconfig.pane.json', env.out ?? 'dist/pane', { mode, stats }),
    name: 'pane',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/main.tsx',
      // The manifest names it: no hash.
      functions: { import: './src/functions/excel/script.ts', filename: 'functions.js' },
      ...(env.test ? { 'test-page': './test/taskpane/page/test-page.tsx' } : {}),
    },
    plugins: [
      new webpack.DefinePlugin({ OTOKUI_VERSION: JSON.stringify(version) }),
      page('taskpane', [OFFICE]),
      new FunctionsMetadata({ 'functions.json': 'ja', 'functions.en.json': 'en' }),
      ...(env.test ? [page('test-page', [])] : []),
      ...(development ? [] : [new FirstPaintBudget({ entry: 'taskpane', kilobytes: 200 })]),
    ],
  };
}

/**
 * Builds the browser page: a folder for any static host, or none.
 *
 * @param env `out`: the folder to build into (dist/web)
 */
export function webBuild(env = {}, { mode = 'production', stats } = {}) {
  const copied = { 'icon-32.png': 'icons', 'icon-192.png': 'icons', 'icon-512.png': 'icons', 'app.webmanifest': 'web' };
  return {
    ...common('tsconfig.web.json', env.out ?? 'dist/web', { mode, stats }),
    name: 'web',
    target: ['web', 'es2022'],
    entry: { page: './src/web/main.tsx', 'service-worker': './src/web/offline/service-worker.ts' },
    plugins: [
      new webpack.DefinePlugin({ OTOKUI_VERSION: JSON.stringify(version) }),
      new HtmlWebpackPlugin({
        filename: 'index.html', chunks: ['page'], template: 'src/web/index.html', inject: 'body', scriptLoading: 'defer', minify: false,
        templateParameters: { policy: contentPolicy({ more: ["manifest-src 'self'"] }) },
      }),
      // How words of 70 languages are divided at the end of a line: cells divide none. Two are asked for at the start.
      new webpack.IgnorePlugin({ resourceRegExp: /^\.\/(?!en-gb-|es-)[a-z]{2,3}(-[\w]+)*-[\w-]{8}\.js$/, contextRegExp: /@univerjs.engine-render/ }),
      new CopiedFiles(copied),
      new OfflineFiles({ worker: 'service-worker.js' }),
      ...(mode === 'development' ? [] : [new FirstPaintBudget({ entry: 'page', kilobytes: 100 })]),
    ],
  };
}

/** Files of assets/ that go beside the page as they are. */
class CopiedFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopiedFiles', (compilation) => {
      const { RawSource } = compiler.webpack.sources;
      compilation.hooks.processAssets.tap({ name: 'CopiedFiles', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [file, folder] of Object.entries(this.files)) compilation.emitAsset(file, new RawSource(readFileSync(resolve(import.meta.dirname, 'assets', folder, file))));
      });
    });
  }
}
