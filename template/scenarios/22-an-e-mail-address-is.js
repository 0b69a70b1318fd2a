// An e-mail address is hashed in its documented form
check(() => assertThat(user().em).isEqualTo(['62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f']));
