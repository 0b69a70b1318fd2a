// The first public IP address of a list, without port
mockEvent.ip_override = '10.0.0.1, 203.0.113.9:443';
check(() => assertThat(user().client_ip_address).isEqualTo('203.0.113.9'));
