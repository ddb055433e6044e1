package se.tross.shared.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import se.tross.shared.text.PercentText;

/** A percentage in an input: {@code converter="tross.Percent"}. 12,5 and 12,5 % are the same; the value is 12.5. */
@FacesConverter("tross.Percent")
public class PercentConverter implements Converter<BigDecimal> {

    private static final int SIGN = 2;

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank() ? null : Readings.orRefuse(context, component, PercentText.read(typed));
    }

    /** Without the sign, which stands behind the input. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal percent) {
        if (percent == null) {
            return "";
        }
        String text = PercentText.format(percent);
        return text.substring(0, text.length() - SIGN);
    }
}
