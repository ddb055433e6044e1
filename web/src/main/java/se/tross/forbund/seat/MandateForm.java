package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is typed about a mandate. */
public class MandateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String person;
    private String email;
    private Long accountId;
    private boolean protectedIdentity;
    private Long memberId;
    private MandateRole role;
    private Integer deputyOrder;
    private Eligibility eligibility;
    private LocalDate validFrom;
    private LocalDate lastDay;

    static MandateForm of(MandateOverview mandate) {
        MandateForm form = new MandateForm();
        BoardPerson person = mandate.person();
        form.person = person.name();
        form.email = mandate.email();
        form.accountId = mandate.account() == null ? null : mandate.account().id();
        form.protectedIdentity = person.protectedIdentity();
        form.role = person.role();
        form.deputyOrder = person.role() == MandateRole.DEPUTY ? person.deputyOrder() : null;
        form.eligibility = mandate.eligibility();
        form.validFrom = person.validity().from();
        form.lastDay = person.validity().to();
        return form;
    }

    MandateFacts facts() {
        return new MandateFacts(
                new SeatPerson(person, email, accountId, protectedIdentity),
                role,
                deputyOrder == null ? 0 : deputyOrder,
                eligibility,
                validFrom,
                lastDay);
    }

    public List<MandateRole> getRoles() {
        return List.of(MandateRole.values());
    }

    public List<Eligibility> getEligibilities() {
        return List.of(Eligibility.values());
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String newPerson) {
        person = newPerson;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long newAccountId) {
        accountId = newAccountId;
    }

    public boolean isProtectedIdentity() {
        return protectedIdentity;
    }

    public void setProtectedIdentity(boolean newProtectedIdentity) {
        protectedIdentity = newProtectedIdentity;
    }

    public Long getMemberId() {
        return memberId;
    }

    public void setMemberId(Long newMemberId) {
        memberId = newMemberId;
    }

    public MandateRole getRole() {
        return role;
    }

    public void setRole(MandateRole newRole) {
        role = newRole;
    }

    public Integer getDeputyOrder() {
        return deputyOrder;
    }

    public void setDeputyOrder(Integer newDeputyOrder) {
        deputyOrder = newDeputyOrder;
    }

    public Eligibility getEligibility() {
        return eligibility;
    }

    public void setEligibility(Eligibility newEligibility) {
        eligibility = newEligibility;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate newValidFrom) {
        validFrom = newValidFrom;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
