package se.tross.insats.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import se.tross.insats.draft.AgeBand;
import se.tross.insats.draft.PlannedCount;
import se.tross.insats.draft.Sex;
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

    /** How many participations are planned of a sex in a band; a dash where none is. */
    public String planned(List<PlannedCount> counts, Sex sex, AgeBand band) {
        return dashed(counts.stream()
                .filter(one -> one.sex() == sex && one.band() == band)
                .mapToInt(PlannedCount::count)
                .sum());
    }

    /** How many of a sex, in all bands. */
    public String planned(List<PlannedCount> counts, Sex sex) {
        return dashed(counts.stream()
                .filter(one -> one.sex() == sex)
                .mapToInt(PlannedCount::count)
                .sum());
    }

    private static String dashed(int count) {
        return count == 0 ? "–" : String.valueOf(count);
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public AgeBand[] getBands() {
        return AgeBand.values();
    }
}
