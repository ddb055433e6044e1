package se.tross.shared.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.MonthDay;
import se.tross.shared.text.DateText;
import se.tross.shared.text.DayOfYearText;

/** A day that returns each year in an input: {@code converter="tross.DayOfYear"}, written 31 augusti or 08-31. */
@FacesConverter("tross.DayOfYear")
public class DayOfYearConverter implements Converter<MonthDay> {

    @Override
    public MonthDay getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Readings.orRefuse(context, component, DayOfYearText.read(typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, MonthDay day) {
        return day == null ? "" : DateText.inWords(day);
    }
}
