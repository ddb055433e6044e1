package se.tross.shared.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import se.tross.shared.text.DateText;

/** A date in an input: {@code converter="tross.Date"}, written 2018-11-17 or 17 november 2018. */
@FacesConverter("tross.Date")
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank() ? null : Readings.orRefuse(context, component, DateText.read(typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        return date == null ? "" : DateText.format(date);
    }
}
