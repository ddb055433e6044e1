package se.tross.insats.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;

/** What the pages say of what insatser wait for, and of how much they need somebody's eye. */
@Named
@ApplicationScoped
public class PortfolioWords {

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** What it waits for, with the last day; empty for nothing. */
    public String waitsFor(PortfolioRow row) {
        return waitsFor(row, language.texts());
    }

    static String waitsFor(PortfolioRow row, Texts texts) {
        String what = wait(row, texts);
        return what.isEmpty() || row.waitsFor().by() == null
                ? what
                : texts.text("insats.wait.atTheLatest", what, row.waitsFor().by());
    }

    private static String wait(PortfolioRow row, Texts texts) {
        Wait waitsFor = row.waitsFor();
        return waitsFor == null
                ? ""
                : texts.text(waitsFor.key(), waitsFor.args().toArray());
    }

    public Risk risk(PortfolioRow row) {
        return row.risk(LocalDate.now(clock));
    }

    public String tone(Risk risk) {
        return toneOf(risk);
    }

    static String toneOf(Risk risk) {
        return switch (risk) {
            case LATE, OVERPAID -> "bad";
            case OVERDUE, SOON -> "warn";
            case NONE -> "";
        };
    }
}
