package org.avert.facility;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class FacilityApplication {
    public static void main(String[] args) {
        SpringApplication.run(FacilityApplication.class, args);
    }
}
