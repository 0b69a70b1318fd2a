// Denied consent: nothing is sent, no cookie is written
mockEvent['x-ga-gcs'] = 'G101';
cookies = { _fbp: 'fb.1.1780000000000.123' };
checkSkipped('consent denied (ad_storage)');
