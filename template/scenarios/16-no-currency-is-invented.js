// No currency is invented
mockEvent.currency = undefined;
checkSkipped('2804010');
