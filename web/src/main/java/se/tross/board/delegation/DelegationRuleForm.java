package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.board.DelegationSubject;
import se.tross.shared.money.Money;

/** What is typed about a line of the order of delegation. */
public class DelegationRuleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String type;
    private DelegationSubject subject = DelegationSubject.RUNNING;
    private DelegateKind kind = DelegateKind.HEAD_OF_OFFICE;
    private String delegate;
    private Money ceiling;
    private ReportDuty duty = ReportDuty.NEXT_MEETING;
    private boolean redelegation;
    private String paragraph;
    private LocalDate decidedOn;
    private LocalDate firstDay;

    DelegationTerms terms() {
        return new DelegationTerms(
                number, type, subject, kind, delegate, ceiling, duty, redelegation, paragraph, decidedOn);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String newNumber) {
        number = newNumber;
    }

    public String getType() {
        return type;
    }

    public void setType(String newType) {
        type = newType;
    }

    public DelegationSubject getSubject() {
        return subject;
    }

    public void setSubject(DelegationSubject newSubject) {
        subject = newSubject;
    }

    public DelegateKind getKind() {
        return kind;
    }

    public void setKind(DelegateKind newKind) {
        kind = newKind;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String newDelegate) {
        delegate = newDelegate;
    }

    public Money getCeiling() {
        return ceiling;
    }

    public void setCeiling(Money newCeiling) {
        ceiling = newCeiling;
    }

    public ReportDuty getDuty() {
        return duty;
    }

    public void setDuty(ReportDuty newDuty) {
        duty = newDuty;
    }

    public boolean isRedelegation() {
        return redelegation;
    }

    public void setRedelegation(boolean newRedelegation) {
        redelegation = newRedelegation;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String newParagraph) {
        paragraph = newParagraph;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate newDecidedOn) {
        decidedOn = newDecidedOn;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate newFirstDay) {
        firstDay = newFirstDay;
    }
}
