import { Decimal } from '../../src/scoring/decimal';

test('0.1 and 0.2 add up to 0.3, and 100 less 25 times 0.2 is 95', () => {
  expect(new Decimal('0.1').plus('0.2').toString()).toBe('0.3');
  expect(new Decimal(100).minus(new Decimal('0.2').times(25)).toString()).toBe('95');
});
