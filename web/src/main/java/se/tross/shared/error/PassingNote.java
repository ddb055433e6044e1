package se.tross.shared.error;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence for the next page, left by what answers with a redirect and is no Faces page: a cookie that holds the key of
 * the sentence, is read once and lives for seconds.
 */
public final class PassingNote {

    private static final String NAME = "tross.note";
    private static final int SECONDS = 30;
    private static final Pattern KEY = Pattern.compile("shared\\.[A-Za-z.]{1,80}");

    private PassingNote() {}

    /** @param key the sentence's key, of the capability shared, without places to fill */
    public static void leave(HttpServletResponse response, String contextPath, String key) {
        response.addCookie(cookie(contextPath, key, SECONDS));
    }

    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (NAME.equals(cookie.getName()) && KEY.matcher(cookie.getValue()).matches()) {
                response.addCookie(cookie(request.getContextPath(), "", 0));
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static Cookie cookie(String contextPath, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(contextPath + "/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
