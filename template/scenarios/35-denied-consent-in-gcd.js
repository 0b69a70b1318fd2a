// Denied consent in gcd
mockEvent['x-ga-gcd'] = '13p3p3p3p5l1';
checkSkipped('consent denied (ad_storage)');
