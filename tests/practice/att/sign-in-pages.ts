/** signin.att.com: user ID and password, then a one-time code. Nothing typed is kept. */
import { page } from '../html.ts';
import type { Reply } from '../site.ts';
import { hashed } from './frame.ts';

const back = 'Cancel_URL=https%3A%2F%2Fwww.att.com%2F';

function signInPage(title: string, form: string): Reply {
  const body = `<main class="${hashed('narrow')}"><h1>${title}</h1>${form}</main>`;
  const html = page({
    title: `${title} · practice`,
    body,
    modules: ['/practice-site/sign-in.js'],
    styles: ['/practice-site/att.css'],
  });
  return { kind: 'html', html };
}

/** User ID and password. The links below carry "Cancel_URL", which cancels nothing. */
export function passwordPage(): Reply {
  return signInPage(
    'Sign in',
    `<form data-next="/dynamic/iamLRR/otp" class="${hashed('form')}">
<label>User ID <input id="userID" name="userID" autocomplete="username"></label>
<label>Password <input id="password" name="password" type="password" autocomplete="current-password"></label>
<label><input type="checkbox" id="keepMeIn"> Keep me signed in</label>
<button type="submit" id="signin">Sign in</button>
</form>
<p><a id="forgotUserID" href="/forgot?what=id&amp;${back}">Forgot user ID?</a>
<a id="forgotPassword" href="/forgot?what=password&amp;${back}">Forgot password?</a></p>
<p><a id="createNow" href="/create?${back}">Create one now</a>
<a id="fastPayButton" href="https://www.att.com/acctmgmt/fastpay">Pay without signing in</a></p>`,
  );
}

/** The one-time code. */
export function codePage(): Reply {
  return signInPage(
    'Enter the code',
    `<form id="deliveryForm" data-signs-in="https://oidc.idp.clogin.att.com/practice" class="${hashed('form')}">
<label>Code <input id="enterOtp" inputmode="numeric" autocomplete="one-time-code"></label>
<label><input type="checkbox" id="trustedDevice"> Trust this device</label>
<button type="submit" id="continueButton">Continue</button>
<a href="https://www.att.com/">Cancel</a>
</form>`,
  );
}

/** Forgotten user ID or password, registration. */
export function helpPage(): Reply {
  return signInPage(
    'Get back in',
    `<form data-next="/dynamic/iamLRR/LrrController" class="${hashed('form')}">
<label>Email <input autocomplete="email"></label>
<button type="submit">Continue</button> <a href="https://www.att.com/">Cancel</a></form>`,
  );
}
