import type { CommanderError } from 'commander';

const HELP = '请用 kaohe --help 查看用法。';

/** What a person typed that is no command of this program, as a sentence. */
export function usageSentence({ code, message }: CommanderError): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return `没有命令“${named}”。${HELP}`;
    case 'commander.unknownOption':
      return `没有选项“${named}”。${HELP}`;
    case 'commander.missingArgument':
      return `少写了一项：${named}。${HELP}`;
    case 'commander.optionMissingArgument':
      return `选项“${named}”后面少写了内容。${HELP}`;
    case 'commander.missingMandatoryOptionValue':
      return `少写了选项“${named}”。${HELP}`;
    case 'commander.help':
      return `没有写命令，可用 list、check、read、score、checksum、import、workbook、selfcheck、collect。${HELP}`;
    case 'commander.excessArguments':
      return `后面多写了内容。${HELP}`;
    default:
      return `命令写法读不通。${HELP}`;
  }
}
