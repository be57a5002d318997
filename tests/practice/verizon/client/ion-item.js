/** List rows as the account pages have them: a custom element whose button is in an open shadow root. */

class PracticeItem extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(document.createElement('slot'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`button { width: 100%; padding: 14px 16px; border: 0; border-bottom: 1px solid #ddd;
      background: none; color: inherit; font: inherit; text-align: left; cursor: pointer }`);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(button);
  }
}
customElements.define('ion-item', PracticeItem);
