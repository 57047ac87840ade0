import { intersection, sameRect, subtract, type Rect } from './rect';
import { noValidation, type Condition, type Validation } from './rules';

/** The validations and conditions of one sheet: a new one takes the cells it covers from those before it. */
export class RuleStore {
  private validations: Validation[] = [];
  private conditionList: Condition[] = [];

  /** The rule of exactly these cells, or of a block around them; none if the cells differ. */
  validationAt(rect: Rect): Validation {
    const one = this.validations.find((validation) => {
      const shared = intersection(validation.rect, rect);
      return shared && sameRect(shared, rect);
    });
    return one ?? noValidation(rect);
  }

  putValidation(validation: Validation): void {
    this.dropValidations(validation.rect);
    this.validations.push(validation);
  }

  dropValidations(rect: Rect): void {
    this.validations = this.validations.flatMap((validation) => subtract(validation.rect, rect).map((part) => ({ ...validation, rect: part })));
  }

  conditions(rect: Rect): readonly Condition[] {
    return this.conditionList.filter((condition) => intersection(condition.rect, rect));
  }

  /** Tells whether the condition was there before. */
  putCondition(condition: Condition): boolean {
    const known = this.conditionList.some(({ id }) => id === condition.id);
    if (!known) this.conditionList.push(condition);
    return known;
  }

  dropConditions(rect: Rect): readonly Condition[] {
    const dropped = this.conditions(rect);
    this.conditionList = this.conditionList.filter((condition) => !dropped.includes(condition));
    return dropped;
  }
}
