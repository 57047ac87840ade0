import type { Renderer } from './context';
import { counted } from './counted';
import { exceeds } from './exceeds';
import { explain } from './explain';
import { grade, toGrade, whyNoGrade } from './grade';
import { ledgerCases } from './ledgerCases';
import { perCapita } from './perCapita';
import { quota } from './quota';
import { ranking } from './ranking';
import { highest, keptBy } from './sameCase';
import { share } from './share';
import { total } from './total';
import { voteGrade, whyGrade } from './voteGrade';
import { weighted } from './weighted';
import { award, deduct } from './worth';

/** The functions that sheets are planned with. KH.READ and KH.SCORE stand in no plan. */
export const RENDERERS: Readonly<Record<string, Renderer>> = {
  'KH.DEDUCT': deduct,
  'KH.AWARD': award,
  'KH.EXPLAIN': explain,
  'KH.TOTAL': total,
  'KH.HIGHEST': highest,
  'KH.KEPTBY': keptBy,
  'KH.PERCAPITA': perCapita,
  'KH.GRADE': grade,
  'KH.WHYNOGRADE': whyNoGrade,
  'KH.TOGRADE': toGrade,
  'KH.SHARE': share,
  'KH.COUNTED': counted,
  'KH.VOTEGRADE': voteGrade,
  'KH.WHYGRADE': whyGrade,
  'KH.EXCEEDS': exceeds,
  'KH.WEIGHTED': weighted,
  'KH.RANKING': ranking,
  'KH.QUOTA': quota,
  'KH.CASES': ledgerCases,
};
