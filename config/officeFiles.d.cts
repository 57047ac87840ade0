declare const officeFiles: readonly string[];
export default officeFiles;
