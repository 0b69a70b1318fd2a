// An app event without app_data is skipped
mockEvent.action_source = 'app';
checkSkipped('app_data.advertiser_tracking_enabled');
