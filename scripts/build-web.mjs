// npm run build:web: makes dist/web, a folder that any static host can serve, and that works without a network once it was opened.
import webpack from 'webpack';
import { pathToFileURL } from 'node:url';
import { webBuild } from '../webpack.config.js';

/** Builds the page into a folder; what went wrong is thrown as text. */
export function buildWeb(env = {}, options = {}) {
  const compiler = webpack(webBuild(env, options));
  return new Promise((done, failed) => {
    compiler.run((error, stats) => compiler.close(() => {
      if (error !== null) failed(error);
      else if (stats.hasErrors() || stats.hasWarnings()) failed(new Error(stats.toString({ all: false, errors: true, warnings: true })));
      else done(stats);
    }));
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildWeb();
  console.log(`dist/web ができました。中身を、どのホストの、どのフォルダーに置いても動きます。一度開けば、次からはネットワークなしで開けます。

Built dist/web. Put what is in it anywhere on any static host; once opened, it works without a network.`);
}
