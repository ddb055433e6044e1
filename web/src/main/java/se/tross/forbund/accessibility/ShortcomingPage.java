package se.tross.forbund.accessibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.page.RecordPage;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One reported shortcoming, and its answer: {@code /forbund/shortcoming?id=}. */
@Named
@ViewScoped
public class ShortcomingPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ShortcomingOverviews overviews;

    @Inject
    private AnswerShortcoming answerShortcoming;

    @Inject
    private History histories;

    private ShortcomingOverview report;
    private HistoryPage history;
    private String answer;

    @Override
    protected final String path() {
        return "/forbund/shortcoming";
    }

    public void load() {
        report = overviews.one(recordId());
        history = histories.of("forbund_shortcoming", recordId(), 0);
    }

    public String send() {
        answerShortcoming.answer(report.id(), report.version(), answer);
        return done(
                report.terms().email().isEmpty()
                        ? "forbund.shortcoming.answer.kept"
                        : "forbund.shortcoming.answer.sent");
    }

    public ShortcomingOverview getReport() {
        return report;
    }

    public HistoryPage getHistory() {
        return history;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String newAnswer) {
        answer = newAnswer;
    }
}
