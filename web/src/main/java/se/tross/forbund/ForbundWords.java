package se.tross.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.frame.Language;
import se.tross.shared.text.Begun;
import se.tross.shared.time.Period;

/** Validities and values of the förbund's records, in words. */
@Named
@RequestScoped
public class ForbundWords {

    @Inject
    private Language language;

    /** "från 2005-03-01 tills vidare", "från 2005-03-01 till 2018-12-31". */
    public String period(Period period) {
        return period.end()
                .map(last -> language.texts().text("forbund.period.between", period.from(), last))
                .orElseGet(() -> language.texts().text("forbund.period.from", period.from()));
    }

    /** The value of a charter setting as people read it. */
    public String value(SettingValue value) {
        return value.setting().type() == SettingType.YES_NO
                ? language.texts().text(value.isYes() ? "forbund.yes" : "forbund.no")
                : value.shown();
    }

    /** What holds where the charter is silent on a setting, "Tre dagar gäller"; empty where nothing follows from that. */
    public String silent(CharterSetting setting) {
        return language.texts().find("forbund.setting.silent." + setting).orElse("");
    }

    /** The same words with a capital first, as they stand alone in a cell. */
    public String begun(String words) {
        return Begun.with(words);
    }

    /** CSS class of the strand's colour. */
    public String strandClass(Strand strand) {
        return switch (strand) {
            case STATE -> "state";
            case REGION -> "region";
            case MUNICIPALITY -> "municipality";
        };
    }
}
