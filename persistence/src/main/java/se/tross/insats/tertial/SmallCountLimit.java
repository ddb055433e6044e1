package se.tross.insats.tertial;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;

/** Below what number the förbund tells nobody outside it how many they are (P8). */
@Dependent
public class SmallCountLimit {

    @Inject
    private CharterInForce charter;

    @Inject
    private Clock clock;

    /** As the charter has it today, or as is usual. One statement. */
    public SmallCounts inForce() {
        return new SmallCounts(charter.value(LocalDate.now(clock), CharterSetting.SMALL_COUNT)
                .map(setting -> Math.toIntExact(setting.number()))
                .orElse(SmallCounts.USUAL));
    }
}
