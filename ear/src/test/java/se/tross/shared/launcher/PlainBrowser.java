package se.tross.shared.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor without scripts: opens pages, keeps cookies, and fills in the sign-in form by its labels. */
final class PlainBrowser {

    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern LABEL = Pattern.compile("<label for=\"([^\"]+)\">([^<]+)</label>");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String address;

    /** @param address of the server, without a slash at the end */
    PlainBrowser(String address) {
        this.address = address;
    }

    /** Opens an address below the server's; redirects are followed. */
    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Opens the start page, fills in the form that comes instead, and gives the page after it. */
    HttpResponse<String> signIn(String username, String password) {
        HttpResponse<String> form = open("/");
        Map<String, String> labels = new LinkedHashMap<>();
        Matcher label = LABEL.matcher(form.body());
        while (label.find()) {
            labels.put(label.group(2).strip(), label.group(1));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form.body());
        while (field.find()) {
            fields.put(attribute(field.group(), "name"), attribute(field.group(), "value"));
        }
        fields.put(labels.get("Användarnamn"), username);
        fields.put(labels.get("Lösenord"), password);
        String body = fields.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(form.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
