package se.tross.shared.field;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import se.tross.shared.frame.PageTexts;
import se.tross.shared.text.Reading;

/** What a converter makes of a typed text: the value, or the domain's sentence beside the field, led by its label. */
final class Readings {

    private Readings() {}

    static <T> T orRefuse(FacesContext context, UIComponent component, Reading<T> reading) {
        if (reading.isRead()) {
            return reading.value();
        }
        PageTexts texts = context.getApplication().evaluateExpressionGet(context, "#{t}", PageTexts.class);
        Object label = component.getAttributes().get("label");
        String sentence = texts.refusal(reading.refusal());
        throw new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, label == null ? sentence : label + ": " + sentence, ""));
    }
}
