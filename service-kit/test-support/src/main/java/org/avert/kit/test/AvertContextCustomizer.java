package org.avert.kit.test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The surroundings of a service under test. The test class is part of its identity, so each class has a context and a
 * database of its own and no test sees another's rows.
 */
record AvertContextCustomizer(Class<?> testClass, AvertIT.Store store, String contract) implements ContextCustomizer {

    /** Port 1 of loopback: refuses at once, so that a test notices a call it did not expect. */
    private static final String NOBODY = "http://127.0.0.1:1";

    private static final String KEY =
            Base64.getEncoder().encodeToString("avert-test-key-of-thirty-two-byt".getBytes(StandardCharsets.UTF_8));

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        addBelowTheTestsOwn(sources, new MapPropertySource("avert test", properties()));
        sources.addLast(new MapPropertySource("avert test peers", unansweredPeers()));
        register(context);
    }

    /** What a test class says of itself wins. */
    private static void addBelowTheTestsOwn(MutablePropertySources sources, MapPropertySource given) {
        Stream.of("Inlined Test Properties", "Dynamic Test Properties")
                .filter(sources::contains)
                .findFirst()
                .ifPresentOrElse(own -> sources.addAfter(own, given), () -> sources.addFirst(given));
    }

    private void register(ConfigurableApplicationContext context) {
        BeanDefinitionRegistry registry = (BeanDefinitionRegistry) context.getBeanFactory();
        RootBeanDefinition api = new RootBeanDefinition(Api.class, () -> Api.of(context.getBean(WebTestClient.class)));
        api.setLazyInit(true);
        registry.registerBeanDefinition("avertTestApi", api);
        registry.registerBeanDefinition(
                "avertContractCheck",
                new RootBeanDefinition(WebTestClientBuilderCustomizer.class, () -> contractCheck(context)));
    }

    private WebTestClientBuilderCustomizer contractCheck(ConfigurableApplicationContext context) {
        String name =
                contract.isEmpty() ? context.getEnvironment().getProperty("spring.application.name", "none") : contract;
        return "none".equals(name) ? builder -> {} : builder -> builder.filter(ContractCheck.of(name));
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        switch (store) {
            case POSTGRES -> properties.putAll(TestPostgres.database().properties());
            case MONGO -> properties.putAll(TestMongo.database().properties());
            case NONE -> {}
        }
        properties.put("AVERT_BIND", "127.0.0.1");
        properties.put("AVERT_ISSUER_BASE", TestIssuer.base());
        properties.put("avert.trust.issuer-base", TestIssuer.base());
        properties.put("avert.trust.public-base", TestProof.PUBLIC_BASE);
        properties.put("AVERT_CLIENT_SECRET", "secret-of-a-service-under-test");
        properties.put("AVERT_KEY", KEY);
        properties.put("avert.key", KEY);
        properties.put("AVERT_SEALING_KEYS", TestKeys.directory().toString());
        properties.put("avert.sealing.keys", TestKeys.directory().toString());
        properties.put("avert.audit.key", TestKeys.auditKey().toString());
        properties.put("avert.audit.checkpoints", TestKeys.checkpoints().toString());
        properties.put("management.server.port", 0);
        properties.put("logging.level.io.zonky", "WARN");
        properties.put("logging.level.de.bwaldvogel", "WARN");
        for (String peer : Realms.SERVICES) {
            properties.put("AVERT_PEER_" + peer.toUpperCase(Locale.ROOT) + "_URL", NOBODY);
        }
        return properties;
    }

    /** Last of all sources, so that a test can name a {@link TestPeer} in any way it likes. */
    private static Map<String, Object> unansweredPeers() {
        Map<String, Object> peers = new LinkedHashMap<>();
        Realms.SERVICES.forEach(peer -> peers.put("avert.peer.peers." + peer, NOBODY));
        return peers;
    }
}
