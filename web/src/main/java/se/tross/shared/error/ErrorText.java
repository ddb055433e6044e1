package se.tross.shared.error;

import se.tross.shared.refusal.Texts;

/** The HTML of the error page. */
final class ErrorText {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s" data-theme="%2$s"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>%3$s – Tross</title>
            <link rel="icon" href="%7$s/jakarta.faces.resource/tross.svg.xhtml?ln=tross">
            <link rel="stylesheet" href="%7$s/jakarta.faces.resource/tokens.css.xhtml?ln=tross">
            <link rel="stylesheet" href="%7$s/jakarta.faces.resource/base.css.xhtml?ln=tross">
            <link rel="stylesheet" href="%7$s/jakarta.faces.resource/frame.css.xhtml?ln=tross">
            <link rel="stylesheet" href="%7$s/jakarta.faces.resource/parts.css.xhtml?ln=tross">
            </head><body><div class="bare"><header><a class="brand" href="%7$s/">Tross</a></header>
            <main id="main"><div class="head"><h1>%3$s</h1></div><p>%4$s</p>%5$s
            <p><a class="btn main" href="%7$s/">%6$s</a></p></main></div></body></html>
            """;

    private ErrorText() {}

    static String page(Texts texts, String kind, String reference, String contextPath, String theme) {
        String number = reference.isEmpty()
                ? ""
                : "<p>" + html(texts.text("shared.error.reference")) + ": <code>" + html(reference) + "</code></p>";
        return PAGE.formatted(
                texts.locale().getLanguage(),
                html(theme),
                html(texts.text("shared.error." + kind + ".title")),
                html(texts.text("shared.error." + kind + ".text")),
                number,
                html(texts.text("shared.error.back")),
                html(contextPath));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
