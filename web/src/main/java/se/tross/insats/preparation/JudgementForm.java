package se.tross.insats.preparation;

import java.io.Serializable;
import se.tross.insats.question.QuestionTerms;

/** What is typed of one's judgement by one criterion. */
public class JudgementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final QuestionTerms criterion;
    private Grade grade;
    private String reason;

    JudgementForm(int position, QuestionTerms criterion, Judgement now) {
        this.position = position;
        this.criterion = criterion;
        this.grade = now.grade();
        this.reason = now.reason();
    }

    Judgement judgement() {
        return new Judgement(grade, reason);
    }

    public int getPosition() {
        return position;
    }

    public QuestionTerms getCriterion() {
        return criterion;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade newGrade) {
        grade = newGrade;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
