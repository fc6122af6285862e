import { resolve } from 'node:path';
import { transform } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');

/** What a page may do: it calls nobody; `scripts` are the only outside it knows. */
export function contentPolicy({ connect = "'none'", scripts = [], more = [] }) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'", // Fluent and the grid write their styles into the page
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join('; ');
}

/** How our sources become scripts, the same for the pane and the page. */
export function bundling(tsconfig) {
  return {
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
            configFile: resolve(ROOT, tsconfig),
            compilerOptions: { rootDir: ROOT, noEmit: false, emitDeclarationOnly: false, declaration: false, composite: false, incremental: false, rewriteRelativeImportExtensions: true },
          },
        },
      ],
    },
  };
}

/** Makes scripts small: the grid alone takes webpack's own way over a minute, esbuild a second. */
export class Minify {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Minify', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      const { RawSource } = compiler.webpack.sources;
      compilation.hooks.processAssets.tapPromise({ name: 'Minify', stage }, async (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith('.js')) continue;
          const { code } = await transform(source.source().toString(), { minify: true, target: 'es2022', legalComments: 'none', charset: 'utf8' });
          compilation.updateAsset(name, new RawSource(code));
        }
      });
    });
  }
}
