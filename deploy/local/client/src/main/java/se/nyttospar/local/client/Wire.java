package se.nyttospar.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;

/** Sends requests and reads the answers whole. */
final class Wire implements AutoCloseable {
    private static final int CONNECTIONS = 64;
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(60);

    /** How often an answer that broke off is asked for again; the retry strategy sees only those that never began. */
    private static final int BROKEN_ANSWERS = 5;

    private final CloseableHttpClient http;
    private final int repetitions;

    /** @param persistent whether a request is repeated while the other side is gone */
    Wire(boolean persistent) {
        this.repetitions = persistent ? BROKEN_ANSWERS : 0;
        HttpClientBuilder builder = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(ANSWER).build())
                .disableCookieManagement()
                .disableRedirectHandling();
        this.http =
                (persistent ? builder.setRetryStrategy(new Persistence()) : builder.disableAutomaticRetries()).build();
    }

    /** @throws UncheckedIOException when nothing answers */
    Reply send(ClassicHttpRequest request) {
        try {
            return send(request, repetitions);
        } catch (IOException e) {
            throw new UncheckedIOException("%s %s".formatted(request.getMethod(), request.getRequestUri()), e);
        }
    }

    private Reply send(ClassicHttpRequest request, int repetitionsLeft) throws IOException {
        try {
            return http.execute(request, Wire::read);
        } catch (BrokenOffException e) {
            if (repetitionsLeft == 0) {
                throw e;
            }
            return send(request, repetitionsLeft - 1);
        }
    }

    /** The other side went away in the middle of its answer. */
    private static final class BrokenOffException extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenOffException(IOException cause) {
            super(cause);
        }
    }

    private static Reply read(ClassicHttpResponse response) throws IOException, HttpException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new Reply(response.getCode(), body(response), Map.copyOf(headers));
    }

    private static String body(ClassicHttpResponse response) throws IOException, HttpException {
        try {
            return response.getEntity() == null
                    ? ""
                    : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BrokenOffException(e);
        }
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
