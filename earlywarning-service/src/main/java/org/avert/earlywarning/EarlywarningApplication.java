package org.avert.earlywarning;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Early warning as a service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EarlywarningApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EarlywarningApplication.class, arguments);
    }
}
