package org.avert.kit.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;

/**
 * A service as it runs, on a random port, with a real store of its own, the test issuer as its issuers and peers that
 * nobody answers for. {@link Api} and {@code WebTestClient} can be injected; every exchange is held against the
 * contract.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "30s")
public @interface AvertIT {

    Store store() default Store.POSTGRES;

    /** Name of the contract in api-specs; the application's name when empty, no check when {@code none}. */
    String contract() default "";

    enum Store {
        POSTGRES,
        MONGO,
        NONE
    }
}
