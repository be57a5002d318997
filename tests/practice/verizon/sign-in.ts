/** secure.verizon.com: the login steps, all in one DOM, and its neighbours. */
import { page } from '../html.ts';

/** The document at a path of the sign-in host ("/signin"); undefined where there is none. */
export function signInPage(path: string, action: string | null): string | undefined {
  if (path === '/signin' && action === 'otp') return plain('Make a one-time payment', payment);
  if (path === '/signin') return plain('Sign in', steps);
  if (path === '/account/register/start') return plain('Register', register);
  if (path === '/account/roleInfo/start')
    return plain('Account roles', '<p>Owner, manager, member.</p>');
  return undefined;
}

function plain(title: string, main: string): string {
  return page({
    title: `${title} | Practice Verizon`,
    styles: ['/practice-site/style.css'],
    modules: ['/practice-site/sign-in.js'],
    body: `<main class="narrow"><h1>${title}</h1>${main}</main>`,
  });
}

// Ids occur once per step, as in the real page; only one step shows.
const steps = `
<form data-step="name">
  <label>User ID or mobile number <input id="username" autocomplete="off"></label>
  <button id="mvo-main-button" type="submit">Continue</button>
  <a class="text-link cancel-link" href="https://www.verizon.com/">Cancel</a>
</form>
<form data-step="password" hidden>
  <p>Hi, practice customer</p>
  <label>Password <input id="password" type="password" autocomplete="off"></label>
  <button id="mvo-main-button" type="submit">Sign in</button>
  <button type="button" data-back class="text-link cancel-link">Cancel</button>
</form>
<form data-step="code" hidden>
  <p>We would text you a code now. Type any six digits.</p>
  <label>Code <input inputmode="numeric" autocomplete="one-time-code"></label>
  <label><input id="remember-verification-radio" type="radio" name="remember"> Remember this browser</label>
  <button id="mvo-main-button" type="submit">Continue</button>
  <button type="button" data-back class="text-link cancel-link">Cancel</button>
</form>`;

const register = `<form data-done="Nothing was registered: this is a practice site.">
<label>Mobile number <input autocomplete="off"></label> <button type="submit">Continue</button></form>`;

const payment = `<form data-done="Nothing was paid: this is a practice site.">
<label>Mobile number <input autocomplete="off"></label> <button type="submit">Continue</button></form>`;
