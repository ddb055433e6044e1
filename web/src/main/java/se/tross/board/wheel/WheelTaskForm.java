package se.tross.board.wheel;

import java.io.Serializable;
import java.time.MonthDay;
import se.tross.forbund.CharterSetting;
import se.tross.shared.access.Role;

/** What is typed about a task of the year wheel. */
public class WheelTaskForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private MonthDay day;
    private CharterSetting charter;
    private CharterSetting onlyIf;
    private Integer everyYears = 1;
    private Integer firstYear;
    private Integer leadDays = WheelTerms.USUAL_LEAD_DAYS;
    private String owner;

    /** A task that is not there yet. */
    static WheelTaskForm empty(int year) {
        WheelTaskForm form = new WheelTaskForm();
        form.firstYear = year;
        return form;
    }

    static WheelTaskForm of(WheelTerms terms) {
        WheelTaskForm form = new WheelTaskForm();
        form.title = terms.title();
        form.day = terms.due().day();
        form.charter = terms.due().charter();
        form.onlyIf = terms.due().onlyIf();
        form.everyYears = terms.due().everyYears();
        form.firstYear = terms.due().firstYear();
        form.leadDays = terms.leadDays();
        form.owner = terms.ownerRole() == null
                ? Long.toString(terms.ownerAccountId())
                : terms.ownerRole().name();
        return form;
    }

    WheelTerms terms() {
        boolean person = Character.isDigit(owner.charAt(0));
        return new WheelTerms(
                title,
                new DueRule(day, charter, onlyIf, everyYears, firstYear),
                leadDays,
                person ? null : Role.valueOf(owner),
                person ? Long.valueOf(owner) : null);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }

    public MonthDay getDay() {
        return day;
    }

    public void setDay(MonthDay newDay) {
        day = newDay;
    }

    public CharterSetting getCharter() {
        return charter;
    }

    public void setCharter(CharterSetting newCharter) {
        charter = newCharter;
    }

    public Integer getEveryYears() {
        return everyYears;
    }

    public void setEveryYears(Integer newEveryYears) {
        everyYears = newEveryYears;
    }

    public Integer getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(Integer newFirstYear) {
        firstYear = newFirstYear;
    }

    public Integer getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(Integer newLeadDays) {
        leadDays = newLeadDays;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String newOwner) {
        owner = newOwner;
    }
}
