// Placeholders are not hashed
mockEvent.user_data = { email: 'undefined', first_name: '(not set)', sha256_email_address: hash('') };
check(() => assertThat(user()).isEqualTo({ client_ip_address: '203.0.113.7', client_user_agent: 'Mozilla/5.0' }));
