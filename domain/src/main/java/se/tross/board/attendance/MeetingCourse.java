package se.tross.board.attendance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.board.conflict.Conflict;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.RosterSeat;
import se.tross.forbund.seat.SeatHolder;

/** A meeting as it goes: who is there, who has begun serving where, and so who serves at the next matter (B6). */
final class MeetingCourse {
    private final Roster roster;
    private final ServiceRules rules;
    private final Map<Long, SeatHolder> persons = new LinkedHashMap<>();
    private final Map<Long, Long> personOfMandate = new HashMap<>();
    private final Map<Long, Presence> presences = new HashMap<>();
    private final Set<Long> ordinaries;
    /** For each deputy the seat that they serve on, or would go on serving on; in the order in which they began. */
    private final Map<Long, Long> begun = new LinkedHashMap<>();

    private Map<Long, SeatHolder> serving = new HashMap<>();
    private Set<Long> conflicted = new HashSet<>();

    MeetingCourse(Roster roster, ServiceRules rules) {
        this.roster = roster;
        this.rules = rules;
        this.ordinaries = roster.seats().stream()
                .flatMap(seat -> seat.ordinary().stream())
                .map(SeatHolder::personId)
                .collect(Collectors.toSet());
        roster.all().forEach(holder -> {
            persons.putIfAbsent(holder.personId(), holder);
            personOfMandate.put(holder.mandateId(), holder.personId());
            presences.computeIfAbsent(holder.personId(), person -> new Presence(rules, ordinaries.contains(person)));
        });
    }

    /** Somebody comes or goes; who is not on the board is passed over. */
    void follow(AttendanceEvent event) {
        Long person = personOfMandate.get(event.mandateId());
        if (person == null) {
            return;
        }
        presences.get(person).follow(event);
        boolean serviceEnds = event.kind() == AttendanceKind.LEFT
                || (event.kind() == AttendanceKind.LEFT_FOR_CONFLICT && !rules.deputyReturnsAfterConflict());
        if (serviceEnds) {
            begun.remove(person);
        }
    }

    /** Who serves at the matter, when everybody has come and gone who does so before it. */
    Serving at(int matter, Collection<Conflict> conflicts) {
        Set<Long> before = conflicted;
        conflicted = conflicts.stream()
                .filter(conflict -> conflict.matterPosition() == matter && conflict.excludes())
                .flatMap(conflict -> Optional.ofNullable(personOfMandate.get(conflict.mandateId())).stream())
                .collect(Collectors.toSet());
        Map<Long, SeatHolder> next = fill();
        Causes causes = new Causes(this, next, serving, before);
        List<ServingSeat> seats = roster.seats().stream()
                .map(seat -> {
                    SeatHolder holder = next.get(seat.seatId());
                    AttendanceMode mode =
                            holder == null ? null : presence(holder).mode();
                    return new ServingSeat(seat, holder, mode, causes.of(seat));
                })
                .toList();
        serving = next;
        next.values().forEach(holder -> presence(holder).serve());
        return new Serving(matter, seats, attending(), among(conflicted), toLeave());
    }

    private Map<Long, SeatHolder> fill() {
        Map<Long, SeatHolder> filled = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        for (RosterSeat seat : roster.seats()) {
            seat.ordinary()
                    .filter(holder -> isFree(holder, taken) && !isKeptFrom(seat, holder))
                    .ifPresent(holder -> place(seat, holder, filled, taken));
        }
        if (rules.begunServicePrevails()) {
            for (RosterSeat seat : roster.seats()) {
                firstBegun(seat, filled, taken).ifPresent(deputy -> place(seat, deputy, filled, taken));
            }
        }
        for (RosterSeat seat : roster.seats()) {
            if (!filled.containsKey(seat.seatId())) {
                deputies(seat, taken).findFirst().ifPresent(deputy -> place(seat, deputy, filled, taken));
            }
        }
        return filled;
    }

    private void place(RosterSeat seat, SeatHolder holder, Map<Long, SeatHolder> filled, Set<Long> taken) {
        filled.put(seat.seatId(), holder);
        taken.add(holder.personId());
        if (!holder.equals(seat.holder()) && !Long.valueOf(seat.seatId()).equals(begun.get(holder.personId()))) {
            begun.remove(holder.personId());
            begun.put(holder.personId(), seat.seatId());
        }
    }

    private Optional<SeatHolder> firstBegun(RosterSeat seat, Map<Long, SeatHolder> filled, Set<Long> taken) {
        if (filled.containsKey(seat.seatId())) {
            return Optional.empty();
        }
        List<Long> order = List.copyOf(begun.keySet());
        return deputies(seat, taken)
                .filter(deputy -> hasBegunOn(seat, deputy))
                .min(Comparator.comparingInt(deputy -> order.indexOf(deputy.personId())));
    }

    private Stream<SeatHolder> deputies(RosterSeat seat, Set<Long> taken) {
        return seat.deputies().stream()
                .filter(deputy -> !ordinaries.contains(deputy.personId()) && isFree(deputy, taken));
    }

    boolean hasBegunOn(RosterSeat seat, SeatHolder deputy) {
        return Long.valueOf(seat.seatId()).equals(begun.get(deputy.personId()));
    }

    /** Whether the rules let a deputy who has begun go on before whose seat it is, who has not served yet. */
    boolean isKeptFrom(RosterSeat seat, SeatHolder holder) {
        return !rules.lateMemberTakesSeat()
                && !presence(holder).hasServed()
                && seat.deputies().stream().anyMatch(deputy -> hasBegunOn(seat, deputy) && maySit(deputy));
    }

    private boolean isFree(SeatHolder person, Set<Long> taken) {
        return maySit(person) && !taken.contains(person.personId());
    }

    /** Whether the person is there and nothing keeps them from serving. */
    boolean maySit(SeatHolder person) {
        Presence presence = presence(person);
        return presence.isPresent() && !presence.isDoneForTheDay() && !conflicted.contains(person.personId());
    }

    boolean isConflicted(SeatHolder person) {
        return conflicted.contains(person.personId());
    }

    boolean isOrdinary(SeatHolder person) {
        return ordinaries.contains(person.personId());
    }

    Presence presence(SeatHolder person) {
        return presences.get(person.personId());
    }

    private List<SeatHolder> attending() {
        Set<Long> serve = serving.values().stream().map(SeatHolder::personId).collect(Collectors.toSet());
        return persons.values().stream()
                .filter(person -> presence(person).isPresent())
                .filter(person -> !serve.contains(person.personId()) && !isConflicted(person))
                .toList();
    }

    private List<SeatHolder> toLeave() {
        return among(conflicted).stream()
                .filter(person -> presence(person).isPresent())
                .toList();
    }

    private List<SeatHolder> among(Set<Long> ids) {
        return persons.values().stream()
                .filter(person -> ids.contains(person.personId()))
                .toList();
    }
}
