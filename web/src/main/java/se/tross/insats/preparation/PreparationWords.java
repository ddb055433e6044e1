package se.tross.insats.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.PercentText;

/** Figures of an application as its readers see them. */
@Named
@ApplicationScoped
public class PreparationWords {

    /** In kronor; a dash where nothing stands. */
    public String kr(Money amount) {
        return amount == null ? "–" : MoneyText.kr(amount);
    }

    public String percent(BigDecimal percent) {
        return PercentText.format(percent);
    }
}
