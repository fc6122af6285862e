import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { FirstPaintBudget } from './scripts/first-paint-budget.mjs';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8'));

/** What the page may do. The pane calls nobody; only the development server talks to its own page. */
const policy = (development, office) => [
  "default-src 'none'",
  `script-src 'self'${office ? ' https://appsforoffice.microsoft.com' : ''}`,
  "style-src 'self' 'unsafe-inline'", // Fluent writes its styles into the page
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  `connect-src ${development ? "'self' wss: ws:" : "'none'"}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Builds the task pane.
 *
 * @param env `out`: the folder to build into (dist/pane). `test`: also a page with a workbook of its own, for tests
 * @param options webpack's own: `mode` is production unless said otherwise
 */
export default function paneBuild(env = {}, options = {}) {
  const mode = options.mode ?? 'production';
  const development = mode === 'development';
  const page = (name, outside) => new HtmlWebpackPlugin({
    filename: `${name}.html`, chunks: [name], template: 'src/taskpane/taskpane.html', inject: 'body', scriptLoading: 'defer', minify: false,
    templateParameters: { policy: policy(development, outside.length > 0), outside },
  });
  return {
    mode,
    context: import.meta.dirname,
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/main.tsx', ...(env.test ? { 'test-page': './test/taskpane/page/test-page.tsx' } : {}) },
    output: {
      path: resolve(import.meta.dirname, env.out ?? 'dist/pane'),
      filename: development ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: development ? '[name].js' : '[name].[contenthash:8].js',
      clean: true,
    },
    devtool: development ? 'source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.js'], extensionAlias: { '.js': ['.js', '.ts', '.tsx'] } },
    module: {
      rules: [
        { test: /\.css$/, type: 'asset/source' },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            // Types are checked by `tsc -b`; here they are only taken off.
            transpileOnly: true,
            onlyCompileBundledFiles: true,
            configFile: resolve(import.meta.dirname, 'tsconfig.pane.json'),
            compilerOptions: { rootDir: import.meta.dirname, noEmit: false, emitDeclarationOnly: false, declaration: false, composite: false, incremental: false, rewriteRelativeImportExtensions: true },
          },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ OTOKUI_VERSION: JSON.stringify(version) }),
      page('taskpane', [OFFICE]),
      ...(env.test ? [page('test-page', [])] : []),
      ...(development ? [] : [new FirstPaintBudget({ entry: 'taskpane', kilobytes: 200 })]),
    ],
    cache: { type: 'filesystem', cacheDirectory: resolve(import.meta.dirname, 'node_modules/.cache/webpack'), buildDependencies: { config: [import.meta.filename] } },
    performance: { hints: false },
    stats: options.stats ?? 'errors-warnings',
  };
}
