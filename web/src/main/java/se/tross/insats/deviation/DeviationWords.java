package se.tross.insats.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Status;

/** What the pages say of deviations. */
@Named
@ApplicationScoped
public class DeviationWords {

    @Inject
    private Language language;

    public Status status(DeviationOverview deviation) {
        return status(deviation, language.texts());
    }

    static Status status(DeviationOverview deviation, Texts texts) {
        DeviationStatus status = deviation.terms().status();
        if (deviation.late()) {
            return new Status(texts.text("insats.deviation.late", status), "bad");
        }
        return new Status(
                texts.text(status),
                switch (status) {
                    case SOLVED -> "good";
                    case NOT_SOLVED -> "bad";
                    default -> "warn";
                });
    }

    public String parties(DeviationTerms terms) {
        return parties(terms, language.texts());
    }

    static String parties(DeviationTerms terms, Texts texts) {
        return terms.inOrder().stream().map(texts::text).collect(Collectors.joining(", "));
    }
}
