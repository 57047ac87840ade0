import type { Configuration } from 'webpack';
declare const configure: () => Configuration;
export default configure;
