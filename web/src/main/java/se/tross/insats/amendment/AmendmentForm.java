package se.tross.insats.amendment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is typed of a change of an insats. */
public class AmendmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private AmendmentKind kind;
    private LocalDate day;
    private String text;
    private String reason;

    void fill(AmendmentTerms terms) {
        kind = terms.kind();
        day = terms.day();
        text = terms.text();
        reason = terms.reason();
    }

    AmendmentTerms terms() {
        return new AmendmentTerms(kind, day, text, reason);
    }

    public List<AmendmentKind> getKinds() {
        return List.of(AmendmentKind.values());
    }

    public AmendmentKind getKind() {
        return kind;
    }

    public void setKind(AmendmentKind newKind) {
        kind = newKind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate newDay) {
        day = newDay;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
