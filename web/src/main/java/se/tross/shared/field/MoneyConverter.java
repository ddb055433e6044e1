package se.tross.shared.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;

/**
 * An amount in an input: {@code converter="tross.Money"}. Takes what people write (1 729 tkr, 1,7 mkr, 1729000, −12,50);
 * what cannot be read for certain is refused with a sentence, never guessed.
 */
@FacesConverter("tross.Money")
public class MoneyConverter implements Converter<Money> {

    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Readings.orRefuse(context, component, MoneyText.read(typed, MoneyUnit.KR));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money money) {
        return money == null ? "" : MoneyText.number(money);
    }
}
