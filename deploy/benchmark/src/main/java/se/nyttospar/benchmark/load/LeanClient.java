package se.nyttospar.benchmark.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;
import org.jspecify.annotations.Nullable;

/** Sends commands over one kept-alive connection, spending as little as it can: it shares the machine with the service. */
public final class LeanClient implements AutoCloseable {
    private static final HttpProcessor PROCESSOR = HttpProcessorBuilder.create()
            .addAll(new RequestTargetHost(), new RequestContent())
            .build();

    private final HttpRequestExecutor executor = new HttpRequestExecutor();
    private final HttpCoreContext context = HttpCoreContext.create();
    private final InetSocketAddress address;
    private final HttpHost host;
    private final String authorization;
    private @Nullable DefaultBHttpClientConnection connection;

    public LeanClient(InetSocketAddress address, String token) {
        this.address = address;
        this.host = new HttpHost(address.getHostString(), address.getPort());
        this.authorization = "Bearer " + token;
    }

    /**
     * What was answered.
     *
     * @param version of the stream
     * @param position in the log
     */
    public record Created(long version, long position) {}

    /**
     * Sends JSON that has to be answered with 201 Created.
     *
     * @throws IllegalStateException when it is answered with anything else
     */
    public Created create(String path, String key, String json) throws IOException, HttpException {
        var request = new BasicClassicHttpRequest(Method.POST, host, path);
        request.addHeader("Authorization", authorization);
        request.addHeader("Idempotency-Key", key);
        request.setEntity(new ByteArrayEntity(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        DefaultBHttpClientConnection open = open();
        executor.preProcess(request, PROCESSOR, context);
        try (ClassicHttpResponse response = executor.execute(request, open, context)) {
            executor.postProcess(response, PROCESSOR, context);
            byte[] body = EntityUtils.toByteArray(response.getEntity());
            if (!executor.keepAlive(request, response, open, context)) {
                // The service ends a connection now and then; the next request opens another.
                close();
            }
            Header version = response.getFirstHeader("ETag");
            Header position = response.getFirstHeader("Nyttospar-Position");
            if (response.getCode() != HttpStatus.SC_CREATED || version == null || position == null) {
                throw new IllegalStateException("%s was answered with %d: %s"
                        .formatted(path, response.getCode(), new String(body, StandardCharsets.UTF_8)));
            }
            return new Created(
                    Long.parseLong(version.getValue().replace("\"", "")), Long.parseLong(position.getValue()));
        }
    }

    private DefaultBHttpClientConnection open() throws IOException {
        DefaultBHttpClientConnection open = connection;
        if (open == null) {
            var socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.connect(address);
            open = new DefaultBHttpClientConnection(Http1Config.DEFAULT);
            open.bind(socket);
            connection = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
