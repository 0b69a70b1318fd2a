// Hashes are not hashed again
mockEvent.user_data = { em: hash('a').toUpperCase(), fn: hash('b') + '.AQYAAQAA' };
check(() => {
  assertThat(user().em).isEqualTo([hash('a')]);
  assertThat(user().fn).isEqualTo([hash('b') + '.AQYAAQAA']);
});
