package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Refused;

/**
 * A year's meetings in one go: {@code /board/year-plan?year=2019}. Days are proposed, or taken over from the year before;
 * they are looked at before anything is kept.
 */
@Named
@ViewScoped
public class YearPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_COUNT = 5;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject
    private MeetingFormOverviews meetingFormOverviews;

    @Inject
    private PlanYear planYear;

    @Inject
    private Demand demand;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages pageMessages;

    private String year;

    private YearPlanGround ground;
    private MeetingForm form;
    private int count = USUAL_COUNT;
    private DayOfWeek weekday = DayOfWeek.FRIDAY;
    private String days;
    private List<MeetingTerms> preview = List.of();

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        ground = meetingFormOverviews.yearPlan(AddressParts.year(year).year());
        NewMeetingChoices choices = meetingFormOverviews.choices();
        form = choices.latest() == null
                ? MeetingForm.first(visitor.getName())
                : MeetingForm.like(choices.latest().terms());
        form.noticed(choices.noticeDays());
        if (form.getFrom() == null) {
            form.setFrom(NINE);
            form.setTo(NOON);
        }
        if (ground.before().isEmpty()) {
            propose();
        } else {
            proposeLikeLastYear();
        }
    }

    /** So many meetings, spread over the year. */
    public void propose() {
        suggest(YearPlan.spread(ground.year(), count, weekday, form.getFrom(), form.getTo()));
    }

    /** The same weeks as the year before. */
    public void proposeLikeLastYear() {
        suggest(new YearPlan(ground.year() - 1, ground.before()).nextYear());
    }

    private void suggest(YearPlan plan) {
        days = DayLines.write(plan.meetings().stream().map(PlannedMeeting::date).toList());
        preview = List.of();
    }

    /** Shows what would be planned; nothing is kept. */
    public void look() {
        preview = List.of();
        preview = DayLines.read(days, ground.year()).stream()
                .sorted()
                .map(this::terms)
                .toList();
        Refused.ifAny(preview.stream()
                .flatMap(terms -> terms.refusals().stream())
                .distinct()
                .toList());
    }

    private MeetingTerms terms(LocalDate day) {
        form.setDate(day);
        return form.terms();
    }

    public String plan() {
        look();
        planYear.plan(preview);
        pageMessages.done("board.yearPlan.done", preview.size(), ground.year());
        return "/board/meetings?faces-redirect=true&year=" + ground.year();
    }

    /** What the year would lack. */
    public List<MeetingFinding> getFindings() {
        return ground.findings(preview.stream()
                .map(terms -> new PlannedMeeting(terms.startsAt(), terms.endsAt()))
                .toList());
    }

    public List<MeetingTerms> getPreview() {
        return preview;
    }

    public YearPlanGround getGround() {
        return ground;
    }

    public MeetingForm getForm() {
        return form;
    }

    /** Monday to Friday. */
    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue());
    }

    public int getCount() {
        return count;
    }

    public void setCount(int newCount) {
        count = newCount;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek newWeekday) {
        weekday = newWeekday;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String newDays) {
        days = newDays;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String newYear) {
        year = newYear;
    }
}
