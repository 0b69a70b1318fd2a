// The test code is used in preview
mock('getContainerVersion', { previewMode: true });
mockData.testEventCode = 'TEST1';
check(() => assertThat(requests[0].body.test_event_code).isEqualTo('TEST1'));
