package org.avert.mechanisms;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class MechanismsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MechanismsApplication.class, arguments);
    }
}
