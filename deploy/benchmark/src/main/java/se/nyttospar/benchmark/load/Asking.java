package se.nyttospar.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * A client that asks one question at a time over a connection that stays open.
 *
 * @param token of whoever asks
 */
public record Asking(HttpClient http, String token) {

    public Asking(String token) {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), token);
    }

    /** @param millis from sending the question until the last byte was there */
    public record Answered(double millis, int bytes) {}

    /** @throws IOException when the answer is anything but 200 */
    public Answered answer(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - begin) / 1e6;
        if (response.statusCode() != 200) {
            throw new IOException("%s was answered with %d".formatted(uri, response.statusCode()));
        }
        return new Answered(millis, response.body().length);
    }
}
