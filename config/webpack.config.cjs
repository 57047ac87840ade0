/**
 * dist/: the add-in as it is served. One script holds the pane and the custom functions (shared runtime).
 * scripts/build.ts runs this and then adds functions.json, templates/ and manifest.xml.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const officeFiles = require('./officeFiles.cjs');
const { licensePlugin } = require('./licensePlugin.cjs');
const { withOfficeScript } = require('./officeScript.cjs');
const { readSettings } = require('./settings.cjs');

const root = path.resolve(__dirname, '..');

/** Keeps the minimizers away from a copied file. */
const AS_IT_IS = { minimized: true };

module.exports = () => {
  const { office } = readSettings();
  return {
    mode: 'production',
    target: ['web', 'es2020'],
    context: root,
    entry: { taskpane: './src/taskpane/index.tsx' },
    // What is loaded later lies beside the page, wherever an office serves it from.
    output: { path: path.join(root, 'dist'), filename: '[name].js', publicPath: '', clean: true },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // Fluent UI runs on Preact's compatible layer: the pane's script is then a third smaller.
      alias: {
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react-dom/client': 'preact/compat/client',
        'react-dom/test-utils': 'preact/test-utils',
        'react-dom': 'preact/compat',
        react: 'preact/compat',
        scheduler: path.join(__dirname, 'scheduler.cjs'),
      },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: path.join(root, 'src/taskpane/tsconfig.json'),
            compilerOptions: { noEmit: false },
          },
        },
        // Nothing of the pure rooms happens by being imported: what opens the pane takes of them only what it uses itself.
        { test: /[\\/]src[\\/](scoring|reading|scheme|intake|wording|workbook|xlsx)[\\/]/, sideEffects: false },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      licensePlugin(),
      new CopyPlugin({
        patterns: [
          {
            from: 'src/taskpane/taskpane.html',
            to: 'taskpane.html',
            info: AS_IT_IS,
            transform: (html) => withOfficeScript(html.toString(), office),
          },
          { from: 'assets', to: 'assets', info: AS_IT_IS },
          ...(office.host === null ? officeFiles.map(officePattern) : []),
        ],
      }),
    ],
    // What several of the later scripts need is in files of its own, one a room, so that a step does not wait for the room of another; what one alone
    // needs, packages too, stays in it.
    optimization: {
      splitChunks: {
        cacheGroups: {
          default: { name: 'shared', minChunks: 2, reuseExistingChunk: true },
          defaultVendors: false,
          plans: laterRoom('plans', /[\\/]src[\\/]workbook[\\/]|[\\/]src[\\/]taskpane[\\/]book[\\/](?:write|make|rebuild)/),
          intake: laterRoom('intake', /[\\/]src[\\/]intake[\\/]/),
          bookfiles: laterRoom('bookfiles', /[\\/]src[\\/]xlsx[\\/]|[\\/]node_modules[\\/]hucre[\\/]/),
        },
      },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};

function laterRoom(name, test) {
  return { name, test, chunks: 'async', minChunks: 2, priority: 10, reuseExistingChunk: true };
}

/** The licence of Office.js lets it be handed on only unchanged. */
function officePattern(file) {
  return { from: path.join(root, 'node_modules/@microsoft/office-js/dist', file), to: `office/${file}`, info: AS_IT_IS };
}
