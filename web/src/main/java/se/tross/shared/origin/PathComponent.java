package se.tross.shared.origin;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import se.tross.shared.frame.PageTexts;

/** A number and its path, as {@code t:amount} and {@code t:percent} draw it. Attributes: {@code value}, {@code unit}. */
@FacesComponent(value = "se.tross.Path", createTag = true, tagName = "path", namespace = "tross.origin")
public class PathComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "se.tross.Path";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object unit = getAttributes().get("unit");
        Figure figure = Figure.of(getAttributes().get("value"), unit == null ? "kr" : unit.toString());
        PageTexts texts = context.getApplication().evaluateExpressionGet(context, "#{t}", PageTexts.class);
        new PathWriter(context.getResponseWriter(), this, texts).write(figure, getClientId(context) + "-path");
    }
}
