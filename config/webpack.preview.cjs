const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const root = path.resolve(__dirname, '..');
/** The built add-in; another folder serves the tests of the host itself. */
const addIn = path.resolve(root, process.env.KAOHE_ADDIN ?? 'dist');
const output = path.resolve(root, process.env.KAOHE_PREVIEW ?? 'dist-preview');

/**
 * The preview site: the built add-in as it is shipped, except for one file, office/office.js, which is the stand-in here;
 * and around it the page with the grid.
 */
module.exports = (_env, { mode = 'production' }) => ({
  name: 'preview',
  mode,
  context: root,
  entry: { preview: './preview/main.ts', 'office/office': './preview/officeShim.ts' },
  output: {
    path: output,
    clean: true,
    // The pane asks for office/office.js by that name; the rest may be cached for ever.
    filename: ({ chunk }) => (chunk.name === 'office/office' ? '[name].js' : 'preview/[name].[contenthash:8].js'),
    chunkFilename: 'preview/[name].[contenthash:8].js',
  },
  // The stand-in for Office.js must be one file. The grid's dictionaries stay apart and are never loaded.
  optimization: { splitChunks: { chunks: (chunk) => chunk.name !== 'office/office', maxSize: 2_000_000 } },
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, configFile: path.resolve(root, 'preview/tsconfig.json'), compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: './preview/index.html', filename: 'index.html', chunks: ['preview'], minify: false }),
    new MiniCssExtractPlugin({ filename: 'preview/[name].[contenthash:8].css' }),
    new CopyPlugin({
      patterns: [{ from: addIn, to: '.', globOptions: { ignore: ['**/office/**'] }, info: { minimized: true } }],
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
});
