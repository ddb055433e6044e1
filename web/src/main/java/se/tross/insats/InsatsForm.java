package se.tross.insats;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about an insats. */
public class InsatsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String purpose;
    private String area;
    private Integer ageFrom;
    private Integer ageTo;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String coordinator;
    private String steeringGroup;
    private String jointWith;
    private Long goalArea;

    /** As it is written now. */
    static InsatsForm of(InsatsOverview insats) {
        InsatsTerms terms = insats.terms();
        InsatsForm form = new InsatsForm();
        form.code = terms.code();
        form.name = terms.name();
        form.purpose = terms.purpose();
        form.area = terms.area();
        form.ageFrom = terms.ages() == null ? null : terms.ages().from();
        form.ageTo = terms.ages() == null ? null : terms.ages().to();
        form.startsOn = terms.startsOn();
        form.endsOn = terms.endsOn();
        form.coordinator = terms.coordinator();
        form.steeringGroup = terms.steeringGroup();
        form.jointWith = terms.jointWith();
        form.goalArea = insats.goalAreaId();
        return form;
    }

    /** Of one age alone, the other is the same. */
    private AgeRange ages() {
        if (ageFrom == null && ageTo == null) {
            return null;
        }
        return new AgeRange(ageFrom == null ? ageTo : ageFrom, ageTo == null ? ageFrom : ageTo);
    }

    InsatsTerms terms() {
        return new InsatsTerms(
                code, name, purpose, area, ages(), startsOn, endsOn, coordinator, steeringGroup, jointWith);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String newCode) {
        code = newCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String newPurpose) {
        purpose = newPurpose;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String newArea) {
        area = newArea;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer newAgeFrom) {
        ageFrom = newAgeFrom;
    }

    public Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(Integer newAgeTo) {
        ageTo = newAgeTo;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate newStartsOn) {
        startsOn = newStartsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate newEndsOn) {
        endsOn = newEndsOn;
    }

    public String getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(String newCoordinator) {
        coordinator = newCoordinator;
    }

    public String getSteeringGroup() {
        return steeringGroup;
    }

    public void setSteeringGroup(String newSteeringGroup) {
        steeringGroup = newSteeringGroup;
    }

    public String getJointWith() {
        return jointWith;
    }

    public void setJointWith(String newJointWith) {
        jointWith = newJointWith;
    }

    public Long getGoalArea() {
        return goalArea;
    }

    public void setGoalArea(Long newGoalArea) {
        goalArea = newGoalArea;
    }
}
