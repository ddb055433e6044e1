package se.tross.shared.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person with a browser's cookies, but no browser: fetches pages and signs in by the form. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>", Pattern.DOTALL);

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final String ANYTHING = "*/*";

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Visitor(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response;
    }

    /** Fetches a page and tells how long it took, in nanoseconds. */
    long time(String path) throws IOException, InterruptedException {
        long before = System.nanoTime();
        get(path);
        return System.nanoTime() - before;
    }

    void signIn(String user, String password) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/");
        Matcher forms = FORM.matcher(page.body());
        while (forms.find()) {
            String form = forms.group();
            if (form.contains("type=\"password\"")) {
                submit(page.uri(), form, user, password);
                return;
            }
        }
        throw new IllegalStateException("No form to sign in by at " + page.uri());
    }

    private void submit(URI page, String form, String user, String password) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String input = inputs.group();
            String type = attribute(input, "type");
            String value = switch (type) {
                case "text" -> user;
                case "password" -> password;
                default -> attribute(input, "value");
            };
            if (!attribute(input, "name").isEmpty()) {
                fields.put(attribute(input, "name"), value);
            }
        }
        if (post(page.resolve(attribute(form, "action")), FORM_TYPE, ANYTHING, body(fields))
                .contains("type=\"password\"")) {
            throw new IllegalStateException(user + " was not let in");
        }
    }

    /** Sends a form as a script of the page would, and gives the answer. */
    String send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(URI.create(address + path), FORM_TYPE, "application/json", body(fields));
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Sends a body as a page of the server's own would, and gives the answer's. */
    String post(String path, String type, String body) throws IOException, InterruptedException {
        return post(URI.create(address + path), type, ANYTHING, body);
    }

    private String post(URI to, String type, String accept, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Content-Type", type)
                .header("Origin", address)
                .header("Accept", accept)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(to.getPath() + " answered " + response.statusCode());
        }
        return response.body();
    }

    static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
