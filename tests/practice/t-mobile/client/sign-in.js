// The sign-in pages: name, password, one-time code. Nothing typed is read, kept or sent.
import { practiceForm, startRouter } from '/practice-client/index.js';

const account = 'https://www.t-mobile.com/account/dashboard';

const nameStep = `<h1>Log in</h1><form class="card">
<label for="usernameTextBox">Email or phone number</label>
<input id="usernameTextBox" autocomplete="off">
<button type="submit" id="lp1-next-btn">Next</button></form>
<p><a href="https://www.t-mobile.com/support">Forgot your T-Mobile ID?</a></p>`;

const passwordStep = `<h1>Log in</h1><form class="card">
<label for="passwordTextBox">Password</label>
<input id="passwordTextBox" type="password" autocomplete="off">
<button type="submit" id="lp2-login-btn">Log in</button>
<button type="reset">Cancel</button></form>`;

const codeStep = `<h1>Let’s confirm it’s you</h1><form class="card">
<label><input type="radio" name="method" checked> Text message</label>
<label for="code">Code</label>
<input id="code" inputmode="numeric" autocomplete="one-time-code">
<button type="submit">Continue</button></form>`;

const form = (next, signsIn) => (outlet) =>
  practiceForm(outlet.querySelector('form'), next, { signsIn });

startRouter({
  outlet: '#app',
  fallback: '/signin/v2',
  keepOld: true,
  routes: [
    {
      path: '/signin/v2/enterPassword',
      screen: () => passwordStep,
      after: form('/sap/v2/actions/choosemethod'),
    },
    { path: '/signin/**', screen: () => nameStep, after: form('/signin/v2/enterPassword') },
    { path: '/sap/**', screen: () => codeStep, after: form(account, true) },
  ],
});
