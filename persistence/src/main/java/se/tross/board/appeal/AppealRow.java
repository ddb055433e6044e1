package se.tross.board.appeal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An appeal that has come in.
 *
 * @param id the appeal
 * @param version how often it was saved
 * @param terms what is known of it
 * @param mistake why it should never have been registered here; empty where it should
 * @param findings what is to be known or done about it
 */
public record AppealRow(long id, long version, AppealTerms terms, String mistake, List<AppealFinding> findings)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public AppealRow {
        findings = List.copyOf(findings);
    }

    static AppealRow of(Appeal appeal, LocalDate lastDay) {
        return new AppealRow(
                appeal.id(),
                appeal.version(),
                appeal.terms(),
                appeal.mistake(),
                appeal.isMistaken() ? List.of() : appeal.terms().findings(lastDay));
    }

    /** Whether it counts no more. */
    public boolean struck() {
        return !mistake.isEmpty();
    }
}
