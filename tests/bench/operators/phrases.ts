/** Words the tuned operators put on controls. Those of the others stand beside them. */

/** What the same control may be called after a redesign. */
export const synonyms: Readonly<Record<string, string>> = {
  account: 'My account',
  'account pin': 'Account passcode',
  autopay: 'Auto Pay',
  bill: 'Billing',
  'bill history': 'Past bills',
  'contact us': 'Get in touch',
  continue: 'Next step',
  devices: 'My devices',
  history: 'Past statements',
  'log in': 'Sign in',
  next: 'Continue',
  'number lock': 'Number protection',
  'number transfer pin': 'Transfer PIN',
  profile: 'My profile',
  security: 'Privacy & security',
  'sign in': 'Log in',
  support: 'Help',
  'view bill': 'See bill',
};

/** The same in Spanish. */
export const spanish: Readonly<Record<string, string>> = {
  account: 'Cuenta',
  'account pin': 'PIN de la cuenta',
  autopay: 'Pago automático',
  bill: 'Factura',
  'bill history': 'Historial de facturas',
  'contact us': 'Contáctanos',
  continue: 'Continuar',
  devices: 'Dispositivos',
  history: 'Historial',
  'log in': 'Iniciar sesión',
  next: 'Siguiente',
  'number lock': 'Bloqueo de número',
  'number transfer pin': 'PIN de transferencia de número',
  profile: 'Perfil',
  security: 'Seguridad',
  'sign in': 'Iniciar sesión',
  support: 'Ayuda',
  'view bill': 'Ver factura',
};

/** Controls a page has besides, none of them the one meant. */
export const decoys = ['Replacement SIM', 'Reset PIN', 'Manage data', 'Shop accessories'] as const;
