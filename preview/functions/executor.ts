import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject,
  type BaseReferenceObject, type BaseValueObject, type ErrorType,
} from '@univerjs/engine-formula';
import { NOT_THAT_TYPE, handOver, type BlankMode, type Given, type Scalar } from './arguments';
import type { Associations } from './association';
import type { Counters } from '../office/core/hooks';
import type { ErrorMessages } from './errorMessages';
import { NAMESPACE, type FunctionMetadata } from './metadata';
import { readResult, readThrown, type Outcome } from './outcome';

export interface FunctionHost {
  readonly associations: Associations;
  readonly counters: Counters;
  readonly messages: ErrorMessages;
  readonly blanks: BlankMode;
}

/** A custom function for Univer: the add-in's own code behind the signature of functions.json. */
export function createExecutor(host: FunctionHost, metadata: FunctionMetadata): BaseFunction {
  const repeating = metadata.parameters.some((parameter) => parameter.repeating);
  const formulaName = `${NAMESPACE}.${metadata.name}`.toUpperCase();

  class Executor extends BaseFunction {
    override minParams = metadata.parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    override maxParams = repeating ? 255 : metadata.parameters.length;

    override calculate(...variants: BaseValueObject[]): BaseValueObject | BaseReferenceObject {
      const error = variants.map(firstError).find((found) => found !== undefined);
      // An error among the arguments is the result; the function is not called.
      if (error) return error;
      const outcome = this.call(variants.map(toGiven));
      host.messages.set(this.subUnitId ?? '', this.row, this.column, 'error' in outcome ? outcome.message : '');
      return toValueObject(outcome);
    }

    private call(given: readonly Given[]): Outcome {
      const code = host.associations.find(metadata.id);
      if (!code) return { error: '#NAME?', message: '' };
      const args = handOver(given, metadata.parameters, host.blanks);
      if (args === NOT_THAT_TYPE) return { error: '#VALUE!', message: '' };
      host.counters.calls += 1;
      try {
        // Excel always adds the invocation as the last argument.
        return readResult(code(...args, { functionName: formulaName, isInValuePreview: false }));
      } catch (thrown) {
        return readThrown(thrown);
      }
    }
  }
  return new Executor(formulaName);
}

function cellsOf(variant: BaseValueObject): Nullable<BaseValueObject>[][] {
  return variant.isArray() ? (variant as ArrayValueObject).getArrayValue() : [[variant]];
}

function firstError(variant: BaseValueObject): BaseValueObject | undefined {
  for (const row of cellsOf(variant)) for (const cell of row) if (cell?.isError()) return cell;
  return undefined;
}

function toGiven(variant: BaseValueObject): Given {
  if (!variant.isArray() && variant.isNull()) return undefined;
  return cellsOf(variant).map((row) => row.map(toScalar));
}

function toScalar(cell: Nullable<BaseValueObject>): Scalar | undefined {
  if (!cell || cell.isNull()) return undefined;
  return cell.isBoolean() ? Boolean(cell.getValue()) : cell.getValue();
}

function toValueObject(outcome: Outcome): BaseValueObject {
  if ('error' in outcome) return ErrorValueObject.create(outcome.error as ErrorType);
  const { values } = outcome;
  const [first = []] = values;
  const objects = values.map((row) => row.map(toObject));
  if (values.length === 1 && first.length === 1) return objects[0]?.[0] ?? NullValueObject.create();
  return ArrayValueObject.create({
    calculateValueList: objects, rowCount: values.length, columnCount: first.length, unitId: '', sheetId: '', row: -1, column: -1,
  });
}

/** Not Univer's factory: it would read the text "1" as a number. */
function toObject(value: Scalar): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
