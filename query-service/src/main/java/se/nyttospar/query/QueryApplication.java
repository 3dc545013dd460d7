package se.nyttospar.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the read side. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QueryApplication {

    public static void main(String[] arguments) {
        // Axon reports its usage to its vendor unless told not to.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(QueryApplication.class, arguments);
    }
}
