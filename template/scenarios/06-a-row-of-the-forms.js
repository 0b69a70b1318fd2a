// A row of the form’s list without a Meta name keeps the event back
mockData.eventNameMap = [{ eventName: 'purchase', metaName: '' }];
checkSkipped('do not send');
