package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;

/** What is typed about a seat. */
public class SeatForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String label;
    private Integer position;
    private boolean rotating;
    private Long memberId;
    private String turns;
    private Integer firstYear;
    private LocalDate validFrom;

    /** A seat that is not there yet. */
    static SeatForm empty(int position, boolean rotating, List<RegisteredMember> members) {
        SeatForm form = new SeatForm();
        form.position = position;
        form.rotating = rotating;
        // Usually it is the municipalities that share one: their names are there to be put in order.
        form.turns = new TurnLines(members)
                .write(members.stream()
                        .filter(member -> member.strand() == Strand.MUNICIPALITY)
                        .map(RegisteredMember::id)
                        .toList());
        return form;
    }

    static SeatForm of(RegisteredSeat seat, boolean rotating, List<RegisteredMember> members) {
        SeatForm form = new SeatForm();
        form.label = seat.label();
        form.position = seat.position();
        form.rotating = rotating;
        form.memberId = seat.turns().get(0);
        form.turns = new TurnLines(members).write(seat.turns());
        form.firstYear = seat.rotating() ? seat.firstYear() : null;
        form.validFrom = seat.validity().from();
        return form;
    }

    /** @throws se.tross.shared.refusal.Refused if a line names no member */
    SeatFacts facts(List<RegisteredMember> members) {
        return new SeatFacts(
                label,
                position,
                rotating,
                rotating && firstYear != null ? firstYear : 0,
                rotating ? new TurnLines(members).read(turns) : List.of(memberId),
                validFrom);
    }

    public boolean isRotating() {
        return rotating;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String newLabel) {
        label = newLabel;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer newPosition) {
        position = newPosition;
    }

    public Long getMemberId() {
        return memberId;
    }

    public void setMemberId(Long newMemberId) {
        memberId = newMemberId;
    }

    public String getTurns() {
        return turns;
    }

    public void setTurns(String newTurns) {
        turns = newTurns;
    }

    public Integer getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(Integer newFirstYear) {
        firstYear = newFirstYear;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate newValidFrom) {
        validFrom = newValidFrom;
    }
}
