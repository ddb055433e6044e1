package se.tross.board.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.forbund.seat.HiddenIdentity;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.Begun;
import se.tross.shared.time.Period;

/** The board's delegation in words: to whom, for how long, and whether the board has been told. */
@Named
@RequestScoped
public class DelegationWords {

    @Inject
    private Language language;

    /** "Förbundschefen", "Ekonomen (anställd)": the kind is said where the title is not the same word. */
    public String delegate(DelegationTerms terms) {
        return delegate(terms, language.texts());
    }

    static String delegate(DelegationTerms terms, Texts texts) {
        String kind = texts.text(terms.delegateKind());
        return terms.delegate().equalsIgnoreCase(kind)
                ? terms.delegate()
                : texts.text("board.delegation.delegate.of", terms.delegate(), kind);
    }

    /** "från 2017-11-17", "2017-11-17 – 2018-12-31". */
    public String period(Period period) {
        return period(period, language.texts());
    }

    static String period(Period period, Texts texts) {
        return period.end()
                .map(last -> texts.text("board.delegation.period.closed", period.from(), last))
                .orElseGet(() -> texts.text("board.delegation.period.open", period.from()));
    }

    /** The person's name, or what stands in its place (P7). */
    public String name(UrgentPerson person) {
        return person.hidden() ? language.texts().text(HiddenIdentity.PROTECTED) : person.name();
    }

    static String name(UrgentPerson person, Texts texts) {
        return person.hidden() ? texts.text(HiddenIdentity.PROTECTED) : person.name();
    }

    /** "Anmält 2018-03-16", "Anmäls vid nästa sammanträde", "Anslås". */
    public String reported(DelegatedRow row) {
        return reported(row, language.texts());
    }

    static String reported(DelegatedRow row, Texts texts) {
        if (row.reportedOn() != null) {
            return texts.text("board.delegation.reportedOn", row.reportedOn());
        }
        return Begun.with(texts.text(row.rule().terms().reportDuty()));
    }

    static String toneOf(DelegatedRow row) {
        return row.reportedOn() != null ? "good" : row.waits() ? "warn" : "";
    }

    public String tone(DelegatedRow row) {
        return toneOf(row);
    }

    /** "Anmält 2018-09-14", "Ska anmälas 2018-09-14", "Ska anmälas vid nästa sammanträde, som inte är planerat". */
    public String told(UrgentRow row) {
        return told(row, language.texts());
    }

    static String told(UrgentRow row, Texts texts) {
        if (row.reportedOn() != null) {
            return texts.text("board.delegation.reportedOn", row.reportedOn());
        }
        return row.next() == null
                ? texts.text("board.urgent.noMeeting")
                : texts.text("board.urgent.toReport", row.next());
    }

    public String toneOfUrgent(UrgentRow row) {
        return toneOf(row);
    }

    static String toneOf(UrgentRow row) {
        return row.reportedOn() == null ? "warn" : "good";
    }

    public String begunWord(Enum<?> constant) {
        return Begun.with(language.texts().text(constant));
    }
}
