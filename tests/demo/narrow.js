document.querySelector('iframe').src = new URLSearchParams(location.search).get('page');
