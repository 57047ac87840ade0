export { GUIDE, writeBook, writePlans, type Formulas } from './writeBook';
