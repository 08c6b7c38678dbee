(() => {
  const root = document.getElementById('swagger-ui');
  const contracts = [...document.querySelectorAll('[data-contract]')];
  const show = (url) => window.SwaggerUIBundle({ url, dom_id: '#swagger-ui', deepLinking: true, docExpansion: 'list', validatorUrl: null });

  const label = document.createElement('label');
  label.textContent = 'Contract to explore ';
  const choice = document.createElement('select');
  for (const contract of contracts) {
    choice.add(new Option(contract.textContent, contract.getAttribute('href')));
  }
  choice.addEventListener('change', () => show(choice.value));
  label.append(choice);
  const bar = document.createElement('p');
  bar.className = 'docs-contract-choice';
  bar.append(label);
  root.before(bar);

  if (choice.value) {
    show(choice.value);
  }
})();
