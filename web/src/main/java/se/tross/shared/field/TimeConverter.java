package se.tross.shared.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import se.tross.shared.text.TimeText;

/** A time of day in an input: {@code converter="tross.Time"}, written 9, 9.30 or 09:30. */
@FacesConverter("tross.Time")
public class TimeConverter implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank() ? null : Readings.orRefuse(context, component, TimeText.read(typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : TimeText.format(time);
    }
}
