package org.avert.portal;

import org.springframework.boot.builder.SpringApplicationBuilder;

/** The portal before a fake gateway and issuer, for looking at its pages: {@code http://127.0.0.1:28090}. */
final class Preview {

    private Preview() {}

    public static void main(String[] args) {
        var gateway = new FakeGateway();
        var issuer = new FakeIssuer();
        new SpringApplicationBuilder(PortalApplication.class)
                .run(
                        "--server.port=28090",
                        "--management.server.port=29090",
                        "--AVERT_PUBLIC_URL=http://127.0.0.1:28090",
                        "--AVERT_GATEWAY_URL=" + gateway.url(),
                        "--AVERT_ISSUER_BASE=" + issuer.base(),
                        "--AVERT_PORTAL_SECRET_HUMAN_RIGHTS=secret-of-the-preview",
                        "--AVERT_PORTAL_SECRET_PEACE_SECURITY=secret-of-the-preview",
                        "--AVERT_PORTAL_SECRET_DEVELOPMENT=secret-of-the-preview",
                        "--AVERT_PORTAL_SECRET_PARTNERS=secret-of-the-preview");
    }
}
