// A new fbclid makes a click id and its cookie
mockEvent.page_location = 'https://www.shop.example/?fbclid=IwAR_aB-9';
check(() => {
  assertThat(user().fbc).isEqualTo('fb.1.1790000000000.IwAR_aB-9');
  assertApi('setCookie').wasCalledWith('_fbc', 'fb.1.1790000000000.IwAR_aB-9', {
    domain: 'auto',
    path: '/',
    'max-age': 7776000,
    secure: true,
    httpOnly: false,
    samesite: 'lax',
  });
});
