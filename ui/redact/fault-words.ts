import type { ShotFault } from '../../lib/shot/shot.ts';

/** Why there is no picture. */
export const faultWords = {
  'not-carrier': 'faultNotCarrier',
  'sign-in': 'faultSignIn',
  'no-access': 'faultNoAccess',
  'too-old': 'faultTooOld',
  unsettled: 'faultUnsettled',
  gone: 'faultGone',
} as const satisfies Record<ShotFault, string>;
