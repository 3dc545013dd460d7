package se.nyttospar.query.login;

import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Calls to the OpenID provider that do not wait for ever. */
final class ProviderCalls {
    private ProviderCalls() {}

    static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> exchanging(Duration patience) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(impatient(patience));
        return client;
    }

    static OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing(Duration patience) {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(impatient(patience));
        return client;
    }

    private static RestClient impatient(Duration patience) {
        var http = new JdkClientHttpRequestFactory(
                java.net.http.HttpClient.newBuilder().connectTimeout(patience).build());
        http.setReadTimeout(patience);
        return RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
