// An event without a consent signal is skipped where the form says so
mockData.withoutConsentSignal = 'skip';
checkSkipped('no consent signal');
