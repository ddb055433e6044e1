package se.tross.insats.preparation;

import java.io.Serializable;

/** What is typed of the group's recommendation. */
public class AdviceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Advice advice;
    private String reason;
    private String conditions;
    private String present;

    /** @param now as it stands; null for none yet */
    void show(AdviceTerms now) {
        if (now != null) {
            advice = now.advice();
            reason = now.reason();
            conditions = now.conditions();
            present = now.present();
        }
    }

    AdviceTerms terms() {
        return new AdviceTerms(advice, reason, conditions, present);
    }

    public Advice getAdvice() {
        return advice;
    }

    public void setAdvice(Advice newAdvice) {
        advice = newAdvice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String newConditions) {
        conditions = newConditions;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String newPresent) {
        present = newPresent;
    }
}
