package se.nyttospar.local.openid;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the provider; everything it needs to know is in application.yaml and demo-identities.yaml. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties({DemoIdentities.class, ProviderSettings.class})
public class OpenIdProvider {
    public static void main(String[] arguments) {
        SpringApplication.run(OpenIdProvider.class, arguments);
    }
}
