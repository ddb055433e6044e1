package se.tross.shared.origin;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import se.tross.shared.frame.PageTexts;

/**
 * Writes a number and its path: a button, and a popover that the browser opens without script, closes at Escape and gives
 * the focus. The path is a list in words: each step, then the steps that it rests on.
 *
 * @param out the page
 * @param component the component that writes
 * @param texts the texts of the visitor's language
 */
public record PathWriter(ResponseWriter out, UIComponent component, PageTexts texts) {

    /** @param id unique on the page */
    public void write(Figure figure, String id) throws IOException {
        start("span", figure.negative() ? "amount neg" : "amount");
        if (figure.text().isEmpty()) {
            text("span", "muted", "–");
            text("span", "sr", texts.get("shared.origin.none"));
        } else if (figure.origin() == null) {
            text("span", "", figure.text());
        } else {
            button(figure, id);
        }
        out.endElement("span");
        if (figure.origin() != null) {
            popover(figure, id);
        }
    }

    private void button(Figure figure, String id) throws IOException {
        start("button", "path");
        out.writeAttribute("type", "button", null);
        out.writeAttribute("popovertarget", id, null);
        out.writeAttribute("aria-haspopup", "dialog", null);
        out.writeAttribute("aria-label", texts.of("shared.origin.open", figure.text()), null);
        out.writeText(figure.text(), null);
        out.endElement("button");
    }

    private void popover(Figure figure, String id) throws IOException {
        start("div", "origin");
        out.writeAttribute("id", id, null);
        out.writeAttribute("popover", "auto", null);
        out.writeAttribute("role", "dialog", null);
        out.writeAttribute("aria-label", texts.get("shared.origin.title") + " " + figure.text(), null);
        start("div", "bar");
        start("p", "");
        text("small", "", texts.get("shared.origin.title"));
        out.writeText(figure.text(), null);
        out.endElement("p");
        start("button", "btn small");
        out.writeAttribute("type", "button", null);
        out.writeAttribute("popovertarget", id, null);
        out.writeAttribute("popovertargetaction", "hide", null);
        out.writeAttribute("autofocus", "autofocus", null);
        out.writeText(texts.get("shared.close"), null);
        out.endElement("button");
        out.endElement("div");
        steps(List.of(figure.origin()), "steps");
        out.endElement("div");
    }

    /** A step that rests on one other is followed by it; one that rests on several holds them as a list of its own. */
    private void steps(List<Origin> origins, String styleClass) throws IOException {
        start("ol", styleClass);
        for (Origin origin : origins) {
            Origin step = origin;
            while (step != null) {
                start("li", step.kind().name().toLowerCase(Locale.ROOT));
                text("small", "", texts.word(step.kind()));
                out.writeText(texts.texts().text(step.key(), step.arguments()), null);
                if (step.inputs().size() > 1) {
                    steps(step.inputs(), "");
                }
                out.endElement("li");
                step = step.inputs().size() == 1 ? step.inputs().get(0) : null;
            }
        }
        out.endElement("ol");
    }

    private void start(String element, String styleClass) throws IOException {
        out.startElement(element, component);
        if (!styleClass.isEmpty()) {
            out.writeAttribute("class", styleClass, null);
        }
    }

    private void text(String element, String styleClass, String text) throws IOException {
        start(element, styleClass);
        out.writeText(text, null);
        out.endElement(element);
    }
}
