package se.tross.board.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tross.board.AttendanceRefusal.LeaderDoesNotServe;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.AttendanceRefusal.PresidiumLeads;
import se.tross.board.BoardRefusal;
import se.tross.board.attendance.LeaderCause.ChairLeads;
import se.tross.board.attendance.LeaderCause.ChosenLeads;
import se.tross.board.attendance.LeaderCause.LeadsForChair;
import se.tross.board.attendance.LeaderCause.LeadsForConflictedChair;
import se.tross.board.attendance.LeaderCause.LongestOnBoardLeads;
import se.tross.forbund.seat.Office;
import se.tross.forbund.seat.OfficeTenure;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;

/**
 * Who leads the meeting at each matter (L24, B9): the chair, else the first vice chair, else the second, else whom the board
 * has chosen for the meeting, else who has been on the board longest, in the order of the seats. Only who serves can lead,
 * and a deputy only when no ordinary member serves.
 *
 * @param roster the board of the day
 * @param presidium its chair and vice chairs, that day
 * @param chosenMandateId whom the board has chosen to lead this meeting; null when nobody
 */
public record Leadership(Roster roster, List<OfficeTenure> presidium, Long chosenMandateId) {

    public Leadership {
        presidium = presidium.stream()
                .sorted(Comparator.comparing(OfficeTenure::office))
                .toList();
    }

    public Leadership(Roster roster, List<OfficeTenure> presidium) {
        this(roster, presidium, null);
    }

    /** Who leads at the matter; empty only when nobody serves. */
    public Optional<Leader> at(Serving serving) {
        for (OfficeTenure tenure : presidium) {
            Optional<SeatHolder> serves = serves(tenure.mandateId(), serving);
            if (serves.isPresent()) {
                return Optional.of(new Leader(serves.get(), cause(tenure.office(), serves.get(), serving)));
            }
        }
        return chosen(serving).or(() -> longest(serving));
    }

    /** Why the board cannot choose the person to lead; empty when it can, since neither chair nor vice chair serves. */
    public List<BoardRefusal> refusalsOfChoosing(long mandateId, Serving serving) {
        Optional<SeatHolder> person = roster.holder(mandateId);
        if (person.isEmpty()) {
            return List.of(new NotOnTheBoard());
        }
        Optional<SeatHolder> leads = presidium.stream()
                .flatMap(tenure -> serves(tenure.mandateId(), serving).stream())
                .findFirst();
        if (leads.isPresent()) {
            return List.of(new PresidiumLeads(leads.get().person()));
        }
        return serving.serves(person.get())
                ? List.of()
                : List.of(new LeaderDoesNotServe(person.get().person()));
    }

    private LeaderCause cause(Office office, SeatHolder leader, Serving serving) {
        if (office == Office.CHAIR) {
            return new ChairLeads(leader.person());
        }
        return presidium.stream()
                .filter(tenure -> tenure.office() == Office.CHAIR)
                .flatMap(tenure -> roster.holder(tenure.mandateId()).stream())
                .filter(serving::isConflicted)
                .findFirst()
                .<LeaderCause>map(chair -> new LeadsForConflictedChair(leader.person(), office, chair.person()))
                .orElseGet(() -> new LeadsForChair(leader.person(), office));
    }

    private Optional<Leader> chosen(Serving serving) {
        return Optional.ofNullable(chosenMandateId)
                .flatMap(mandate -> serves(mandate, serving))
                .map(one -> new Leader(one, new ChosenLeads(one.person())));
    }

    private static Optional<Leader> longest(Serving serving) {
        return serving.seats().stream()
                .filter(seat -> seat.holder().isPresent())
                .min(Comparator.comparing(ServingSeat::isServedByDeputy)
                        .thenComparing(seat -> seat.serving().since())
                        .thenComparingInt(seat -> seat.seat().position()))
                .map(ServingSeat::serving)
                .map(one -> new Leader(one, new LongestOnBoardLeads(one.person(), one.since())));
    }

    private Optional<SeatHolder> serves(long mandateId, Serving serving) {
        return roster.holder(mandateId)
                .flatMap(one -> serving.holders().filter(one::isSamePersonAs).findFirst());
    }
}
