import Typebot from '@typebot.io/js/web';

Typebot.initStandard({ typebot: 'twelve', apiHost: window.location.origin });
