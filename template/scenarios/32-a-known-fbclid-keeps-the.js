// A known fbclid keeps the time at which it was first seen
cookies = { _fbc: 'fb.1.1780000000000.IwAR.AQYAAQAA' };
mockEvent.page_location = 'https://shop.example/?fbclid=IwAR';
check(() => assertThat(user().fbc).isEqualTo('fb.1.1780000000000.IwAR.AQYAAQAA'));
