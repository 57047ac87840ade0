import type { Injector } from '@univerjs/core';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { createExecutor, type FunctionHost } from './executor';
import { NAMESPACE, type FunctionMetadata } from './metadata';

/** Makes the functions known to the grid: to its calculation, and to the help while a formula is typed. */
export function registerFunctions(injector: Injector, host: FunctionHost, functions: readonly FunctionMetadata[]): void {
  injector.get(IFunctionService).registerExecutors(...functions.map((metadata) => createExecutor(host, metadata)));
  injector.get(IDescriptionService).registerDescriptions(functions.map((metadata) => ({
    functionName: `${NAMESPACE}.${metadata.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: metadata.description ?? '',
    abstract: metadata.description ?? '',
    functionParameter: metadata.parameters.map(({ name, description, optional, repeating }) => ({
      name, detail: description ?? '', example: '', require: optional ? 0 : 1, repeat: repeating ? 1 : 0,
    })),
  })));
}
