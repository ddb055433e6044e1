package se.tross.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is typed about a meeting. */
public class MeetingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private MeetingKind kind = MeetingKind.ORDINARY;
    private LocalDate date;
    private LocalTime from;
    private LocalTime to;
    private String place;
    private boolean remoteAllowed;
    private int noticeDays;
    private String secretary;
    private CallGround ground = CallGround.BOARD;
    private List<Long> askedBy = new ArrayList<>();

    /** As the meeting is settled now. */
    static MeetingForm of(MeetingTerms terms) {
        MeetingForm form = like(terms);
        form.kind = terms.kind();
        form.date = terms.date();
        form.noticeDays = terms.noticeDays();
        return form;
    }

    /** Where and when one usually meets, for a day that is still to be chosen. */
    static MeetingForm like(MeetingTerms earlier) {
        MeetingForm form = new MeetingForm();
        form.from = earlier.startsAt().toLocalTime();
        form.to = earlier.endsAt() == null ? null : earlier.endsAt().toLocalTime();
        form.place = earlier.place();
        form.remoteAllowed = earlier.remoteAllowed();
        form.secretary = earlier.secretary();
        return form;
    }

    /** @param me who is likely to keep the minutes */
    static MeetingForm first(String me) {
        MeetingForm form = new MeetingForm();
        form.secretary = me;
        return form;
    }

    MeetingForm noticed(int days) {
        noticeDays = days;
        return this;
    }

    MeetingTerms terms() {
        return new MeetingTerms(kind, at(date, from), at(date, to), place, remoteAllowed, noticeDays, secretary);
    }

    MeetingFacts facts() {
        return new MeetingFacts(terms(), ground, Set.copyOf(askedBy));
    }

    static LocalDateTime at(LocalDate day, LocalTime time) {
        return day == null || time == null ? null : day.atTime(time);
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }

    public CallGround[] getGrounds() {
        return CallGround.values();
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind newKind) {
        kind = newKind;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate newDate) {
        date = newDate;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime newFrom) {
        from = newFrom;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime newTo) {
        to = newTo;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public boolean isRemoteAllowed() {
        return remoteAllowed;
    }

    public void setRemoteAllowed(boolean allowed) {
        remoteAllowed = allowed;
    }

    public int getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(int days) {
        noticeDays = days;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String newSecretary) {
        secretary = newSecretary;
    }

    public CallGround getGround() {
        return ground;
    }

    public void setGround(CallGround newGround) {
        ground = newGround;
    }

    public List<Long> getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(List<Long> mandates) {
        askedBy = new ArrayList<>(mandates);
    }
}
