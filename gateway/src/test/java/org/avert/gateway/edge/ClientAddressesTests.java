package org.avert.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressesTests {

    private final ClientAddresses addresses = new ClientAddresses(
            new EdgeProperties(List.of("127.0.0.0/8", "::1/128", "10.0.0.0/8"), List.of(), List.of(), ""));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        203.0.113.9 | 198.51.100.1              | 203.0.113.9
        127.0.0.1   | 198.51.100.1              | 198.51.100.1
        127.0.0.1   | 6.6.6.6, 198.51.100.1     | 198.51.100.1
        127.0.0.1   | 198.51.100.1, 10.1.2.3    | 198.51.100.1
        127.0.0.1   | 6.6.6.6, rubbish          | 127.0.0.1
        127.0.0.1   | ''                        | 127.0.0.1
        0:0:0:0:0:0:0:1 | 2001:db8::7           | 2001:db8::7
        """)
    void believesOnlyTrustedProxies(String remote, String forwarded, String client) throws UnknownHostException {
        var request = MockServerHttpRequest.get("/")
                .remoteAddress(new InetSocketAddress(InetAddress.getByName(remote), 1))
                .header("X-Forwarded-For", forwarded)
                .build();

        assertThat(addresses.of(request)).isEqualTo(client);
    }
}
