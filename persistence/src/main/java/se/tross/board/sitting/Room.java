package se.tross.board.sitting;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.board.attendance.Attendance;
import se.tross.board.attendance.AttendanceEvent;
import se.tross.board.attendance.DeputyVoice;
import se.tross.board.attendance.Leader;
import se.tross.board.attendance.Quorum;
import se.tross.board.attendance.Serving;
import se.tross.board.attendance.ServingSeat;
import se.tross.board.meeting.Matter;
import se.tross.forbund.seat.SeatHolder;

/**
 * Who is there at a matter, and who serves for whom (B5).
 *
 * @param quorum whether the board can decide
 * @param leader who leads; null when nobody serves
 * @param seats every seat, with who serves on it and why
 * @param persons everybody on the board
 * @param voice what those may do who are there and do not serve (B7); null when there is nobody
 * @param matterId where somebody's coming or going counts now: the matter, or the next one when it is decided
 * @param matterPosition that matter's place
 */
public record Room(
        Quorum quorum,
        Leader leader,
        List<ServingSeat> seats,
        List<PersonInRoom> persons,
        DeputyVoice voice,
        long matterId,
        int matterPosition)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Room {
        seats = List.copyOf(seats);
        persons = List.copyOf(persons);
    }

    static Room at(Sitting sitting, Matter matter) {
        Serving serving = sitting.serving(matter);
        Matter counts = sitting.attendanceMatter(matter);
        Map<AttendanceEvent, Attendance> kept = sitting.attendance().stream()
                .collect(Collectors.toMap(sitting::event, Function.identity(), (one, other) -> other));
        return new Room(
                sitting.quorum(matter),
                sitting.leader(matter).orElse(null),
                serving.seats(),
                sitting.persons().stream()
                        .map(person -> person(sitting, serving, counts, kept, person))
                        .toList(),
                serving.attending().isEmpty() ? null : sitting.settings().voice(),
                counts.id(),
                counts.position());
    }

    private static PersonInRoom person(
            Sitting sitting, Serving serving, Matter counts, Map<AttendanceEvent, Attendance> kept, SeatHolder person) {
        Optional<AttendanceEvent> last = sitting.comings().last(person.mandateId(), counts.position());
        boolean present = last.filter(event -> event.kind().comes()).isPresent();
        boolean ordinary = sitting.roster().seats().stream()
                .flatMap(seat -> seat.ordinary().stream())
                .anyMatch(person::isSamePersonAs);
        return new PersonInRoom(
                person.mandateId(),
                person.person(),
                person.memberName(),
                person.seatLabel(),
                ordinary,
                present,
                last.map(AttendanceEvent::mode).orElse(null),
                last.map(AttendanceEvent::kind).orElse(null),
                last.map(AttendanceEvent::at).orElse(null),
                last.map(AttendanceEvent::matterPosition).orElse(0),
                last.map(kept::get).map(Attendance::id).orElse(0L),
                serving.serves(person),
                serving.isConflicted(person));
    }

    /** Those who serve, each with one vote. */
    public List<SeatHolder> serving() {
        return seats.stream().flatMap(seat -> seat.holder().stream()).toList();
    }

    /** Those who are in the room, serving or not. */
    public List<PersonInRoom> present() {
        return persons.stream().filter(PersonInRoom::present).toList();
    }
}
