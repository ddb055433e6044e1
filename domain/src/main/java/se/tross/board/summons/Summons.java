package se.tross.board.summons;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.MeetingNotSummoned;
import se.tross.board.SummonsRefusal.AnswerIsLate;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.RosterSeat;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/**
 * A meeting's summons: everybody on the board of the day is told of time and place (B2), whose seat it is is asked to come,
 * and a deputy is called when that person says no, in the order that was decided (B6, L21, L22).
 */
public final class Summons {

    private final Meeting meeting;
    private final Roster roster;
    private final SummonsSettings settings;
    private final Map<Long, Summoned> byMandate;

    /**
     * @param roster the board of the meeting's day
     * @param settings what the charter of that day says
     * @param rows those who are summoned so far, also who has left the board since
     */
    public Summons(Meeting meeting, Roster roster, SummonsSettings settings, Collection<Summoned> rows) {
        this.meeting = meeting;
        this.roster = roster;
        this.settings = settings;
        this.byMandate =
                new HashMap<>(rows.stream().collect(Collectors.toMap(Summoned::mandateId, Function.identity())));
    }

    /** Summons everybody on the board who is not summoned yet. @return the new rows, to be kept */
    public List<Summoned> summonAll(Instant when) {
        List<Summoned> added = new ArrayList<>();
        for (RosterSeat seat : roster.seats()) {
            seat.all().forEach(person -> {
                Capacity capacity = person.equals(seat.holder()) ? Capacity.ORDINARY : Capacity.DEPUTY;
                Summoned known = byMandate.get(person.mandateId());
                if (known == null) {
                    Summoned row = new Summoned(meeting, person, capacity, when);
                    byMandate.put(person.mandateId(), row);
                    added.add(row);
                } else {
                    known.serveAs(capacity);
                }
            });
        }
        return added;
    }

    /** The board of the day has become another: who left is asked no more, who came or serves as something else is summoned. */
    public BoardShift followBoard(Instant when) {
        List<Summoned> left = byMandate.values().stream()
                .filter(row -> !row.hasLeft() && roster.holder(row.mandateId()).isEmpty())
                .toList();
        left.forEach(row -> row.leave(when));
        Set<Summoned> added = new LinkedHashSet<>();
        Map<Summoned, Capacity> before = new HashMap<>();
        byMandate.values().forEach(row -> before.put(row, row.capacity()));
        added.addAll(summonAll(when));
        before.forEach((row, capacity) -> {
            boolean returns = row.hasLeft() && roster.holder(row.mandateId()).isPresent();
            if (returns) {
                row.comeBack();
            }
            if (returns || row.capacity() != capacity) {
                added.add(row);
            }
        });
        return new BoardShift(left, added, follow(when));
    }

    /** The meeting has another time: everybody is asked anew. */
    public void askAnew() {
        byMandate.values().forEach(Summoned::askAnew);
    }

    /** Why no answer is taken now; empty until the meeting begins. @param now Swedish local time */
    public List<BoardRefusal> refusalsOfAnswer(LocalDateTime now) {
        List<BoardRefusal> refusals = new ArrayList<>(meeting.refusalsOfChange());
        if (refusals.isEmpty() && meeting.status() != MeetingStatus.SUMMONED) {
            refusals.add(new MeetingNotSummoned());
        }
        if (refusals.isEmpty() && !now.isBefore(meeting.startsAt())) {
            refusals.add(new AnswerIsLate(meeting.date()));
        }
        return refusals;
    }

    /**
     * Somebody answers, once for all seats that the person may serve on.
     *
     * @param now Swedish local time
     * @return what follows for the others
     * @throws Refused if the meeting has begun or is cancelled, or the answer cannot be taken
     */
    public List<CallChange> answer(Summoned row, AnswerTerms terms, LocalDateTime now, Instant when) {
        Refused.ifAny(refusalsOfAnswer(now));
        Refused.ifAny(terms.refusals());
        List<SummonedPerson> same = sameAs(row);
        boolean another = row.answer() != terms.answer();
        same.forEach(person -> person.row().answer(terms, when));
        List<CallChange> changes = new ArrayList<>(follow(when));
        if (another && terms.answer() == Answer.NO) {
            seats().stream()
                    .filter(seat -> seat.standing() == SeatStanding.EMPTY)
                    .filter(seat -> seat.persons().stream()
                            .anyMatch(person -> same.stream().anyMatch(person::isSameAs)))
                    .map(CallChange.NobodyLeft::new)
                    .forEach(changes::add);
        }
        return changes;
    }

    /** Calls the deputies whom the answers demand, and no others. */
    public List<CallChange> follow(Instant when) {
        List<CallChange> changes = new ArrayList<>();
        for (SummonedSeat seat : seats()) {
            seat.called()
                    .filter(person -> person.row().declines() || !seat.needsDeputy())
                    .ifPresent(person -> {
                        person.row().release();
                        if (!person.row().declines()) {
                            changes.add(new CallChange.Released(seat, person));
                        }
                    });
        }
        for (SummonedSeat seat : seats()) {
            if (seat.needsDeputy() && seat.called().isEmpty()) {
                next(seat).ifPresent(person -> {
                    person.row().call(when);
                    changes.add(new CallChange.Called(seat, person));
                });
            }
        }
        return changes;
    }

    /** The first in the order who has not said no, and is not to serve on another seat. */
    private Optional<SummonedPerson> next(SummonedSeat seat) {
        return seat.persons().stream()
                .filter(person -> person.row().capacity() == Capacity.DEPUTY)
                .filter(person -> !person.row().declines())
                .filter(person -> sameAs(person.row()).stream()
                        .noneMatch(other -> other.row().isNeeded()))
                .findFirst();
    }

    /** The seats in their order, with who is summoned. */
    public List<SummonedSeat> seats() {
        return roster.seats().stream()
                .map(seat -> new SummonedSeat(
                        seat,
                        seat.all().flatMap(person -> person(person).stream()).toList()))
                .toList();
    }

    /** Everybody who is summoned, each person once: the summons that counts most first. */
    public List<SummonedPerson> persons() {
        Map<Long, SummonedPerson> first = new LinkedHashMap<>();
        seats().stream()
                .flatMap(seat -> seat.persons().stream())
                .forEach(person -> first.merge(
                        person.holder().personId(),
                        person,
                        (known, other) -> other.row().isNeeded() && !known.row().isNeeded() ? other : known));
        return List.copyOf(first.values());
    }

    /** Those whose answer is waited for, each once. */
    public List<SummonedPerson> awaited() {
        return persons().stream().filter(person -> person.row().isAwaited()).toList();
    }

    /** Those of them who are reminded by themselves: once, when the time is short, and not on the day that they were asked. */
    public List<SummonedPerson> toRemind(LocalDate today) {
        return today.isBefore(answerBy())
                ? List.of()
                : awaited().stream()
                        .filter(person -> person.row().isToBeReminded(today))
                        .toList();
    }

    /** Until when answers are wanted. */
    public LocalDate answerBy() {
        return AnswerDeadline.of(
                meeting.summonedAt() == null ? meeting.date() : SwedishTime.dayOf(meeting.summonedAt()),
                meeting.date(),
                settings.answerDays());
    }

    public ExpectedQuorum quorum() {
        List<SeatStanding> standings =
                seats().stream().map(SummonedSeat::standing).toList();
        return ExpectedQuorum.of(
                roster.size(),
                settings.quorumLeast(),
                (int) standings.stream().filter(SeatStanding::isServed).count(),
                (int) standings.stream().filter(SeatStanding::isAwaited).count());
    }

    /** Somebody's summons; empty when there is none, or the person has left the board since. */
    public Optional<SummonedPerson> person(long summonedId) {
        return byMandate.values().stream()
                .filter(row -> row.id() != null && row.id() == summonedId)
                .findFirst()
                .flatMap(this::person);
    }

    private Optional<SummonedPerson> person(Summoned row) {
        return roster.holder(row.mandateId()).map(holder -> new SummonedPerson(holder, row));
    }

    private Optional<SummonedPerson> person(SeatHolder holder) {
        return Optional.ofNullable(byMandate.get(holder.mandateId())).map(row -> new SummonedPerson(holder, row));
    }

    private List<SummonedPerson> sameAs(Summoned row) {
        SummonedPerson who = person(row).orElseThrow(() -> new Refused(new MeetingNotSummoned()));
        return roster.all()
                .flatMap(holder -> person(holder).stream())
                .filter(who::isSameAs)
                .toList();
    }

    public SummonsSettings settings() {
        return settings;
    }

    public Meeting meeting() {
        return meeting;
    }
}
