package se.tross.board.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tross.board.attendance.ServingCause.ReturnsAfterConflict;
import se.tross.board.attendance.ServingCause.TakesOwnSeat;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.conflict.ConflictStanding;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.RosterSeat;
import se.tross.forbund.seat.SeatHolder;

/** B5, B6, B9: what holds at every matter of every meeting, however people come and go. */
class SeatEngineHoldsTest {
    private static final long SEED = 20_180_316;
    private static final int MEETINGS = 2_000;
    private static final int MATTERS = 12;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 16);
    private static final Instant MORNING = Instant.parse("2018-03-16T08:00:00Z");

    private record Meeting(Roster roster, List<AttendanceEvent> events, List<Conflict> conflicts, ServiceRules rules) {

        List<Serving> course() {
            return SeatEngine.course(roster, events, MATTERS, conflicts, rules);
        }

        boolean isThere(SeatHolder person, int matter) {
            return events.stream()
                    .filter(event -> event.matterPosition() <= matter && isOf(person, event.mandateId()))
                    .max(AttendanceEvent.IN_ORDER)
                    .filter(event -> event.kind().comes())
                    .isPresent();
        }

        boolean isKeptOut(SeatHolder person, int matter) {
            return conflicts.stream()
                    .anyMatch(conflict -> conflict.excludes()
                            && conflict.matterPosition() == matter
                            && isOf(person, conflict.mandateId()));
        }

        private boolean isOf(SeatHolder person, long mandateId) {
            return roster.holder(mandateId).filter(person::isSamePersonAs).isPresent();
        }

        boolean isOrdinary(SeatHolder person) {
            return roster.seats().stream()
                    .flatMap(seat -> seat.ordinary().stream())
                    .anyMatch(person::isSamePersonAs);
        }
    }

    private static List<Meeting> meetings(ServiceRules rules) {
        Random random = new Random(SEED);
        return IntStream.range(0, MEETINGS)
                .mapToObj(i -> meeting(random, rules == null ? rules(random) : rules))
                .toList();
    }

    private static ServiceRules rules(Random random) {
        return new ServiceRules(random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    }

    private static Meeting meeting(Random random, ServiceRules rules) {
        Roster roster = roster(random);
        List<Long> mandates = roster.all().map(SeatHolder::mandateId).toList();
        List<AttendanceEvent> events = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < 4 * mandates.size(); i++) {
            AttendanceKind kind = AttendanceKind.values()[random.nextInt(AttendanceKind.values().length)];
            events.add(new AttendanceEvent(
                    mandates.get(random.nextInt(mandates.size())),
                    random.nextInt(3) == 0 ? AttendanceKind.ARRIVED : kind,
                    1 + random.nextInt(MATTERS),
                    MORNING.plusSeconds(60L * i),
                    AttendanceMode.values()[random.nextInt(AttendanceMode.values().length)],
                    ""));
        }
        for (int i = 0; i < random.nextInt(8); i++) {
            conflicts.add(new Conflict(
                    mandates.get(random.nextInt(mandates.size())),
                    1 + random.nextInt(MATTERS),
                    ConflictGround.OTHER,
                    "",
                    random.nextBoolean(),
                    ConflictStanding.values()[random.nextInt(ConflictStanding.values().length)]));
        }
        return new Meeting(roster, events, conflicts, rules);
    }

    /** Up to seven seats, some vacant; deputies that are shared, and ordinary members who deputise elsewhere. */
    private static Roster roster(Random random) {
        int seats = 1 + random.nextInt(7);
        int persons = 3 * seats;
        List<RosterSeat> all = new ArrayList<>();
        for (int i = 1; i <= seats; i++) {
            List<Integer> pool =
                    IntStream.rangeClosed(seats + 1, persons).boxed().collect(Collectors.toCollection(ArrayList::new));
            pool.add(1 + random.nextInt(seats));
            pool.remove(Integer.valueOf(i));
            Collections.shuffle(pool, random);
            int seat = i;
            List<SeatHolder> deputies = pool.stream()
                    .limit(random.nextInt(4))
                    .map(person -> holder(seat, person))
                    .toList();
            SeatHolder ordinary = random.nextInt(6) == 0 ? null : holder(i, i);
            all.add(new RosterSeat(i, "Plats " + i, i, ordinary, deputies));
        }
        all.set(0, new RosterSeat(1, "Plats 1", 1, holder(1, 1), all.get(0).deputies()));
        return new Roster(DAY, all);
    }

    private static SeatHolder holder(int seat, int person) {
        return new SeatHolder(
                seat,
                "Plats " + seat,
                100L * seat + person,
                person,
                "Person " + person,
                seat,
                "Medlem " + seat,
                DAY.minusYears(1),
                null,
                false);
    }

    @Test
    void neverTwoOnASeatNorOneOnTwoNorAnybodyKeptOutOrAway() {
        int served = 0;
        for (Meeting meeting : meetings(null)) {
            for (Serving serving : meeting.course()) {
                List<SeatHolder> holders = serving.holders().toList();
                served += holders.size();
                assertThat(serving.seats())
                        .extracting(ServingSeat::seat)
                        .isEqualTo(meeting.roster().seats());
                assertThat(holders)
                        .as("seed %d", SEED)
                        .extracting(SeatHolder::personId)
                        .doesNotHaveDuplicates();
                assertThat(serving.seats())
                        .as("seed %d", SEED)
                        .allSatisfy(seat -> seat.holder().ifPresent(holder -> {
                            assertThat(seat.seat().all()).contains(holder);
                            assertThat(meeting.isThere(holder, serving.matterPosition()))
                                    .isTrue();
                            assertThat(meeting.isKeptOut(holder, serving.matterPosition()))
                                    .isFalse();
                        }));
            }
        }
        assertThat(served).as("the meetings are not empty").isGreaterThan(10_000);
    }

    /** The one cause of each seat names who serves, and tells of a change only where there is one. */
    @Test
    void everySeatHasOneCauseThatNamesWhoServes() {
        Set<Class<?>> told = new HashSet<>();
        for (Meeting meeting : meetings(null)) {
            Serving before = null;
            for (Serving serving : meeting.course()) {
                List<ServingSeat> changed = before == null ? serving.seats() : serving.changesSince(before);
                for (ServingSeat seat : serving.seats()) {
                    told.add(seat.cause().getClass());
                    seat.holder()
                            .ifPresent(holder -> assertThat(seat.cause().args()[0])
                                    .as("seed %d", SEED)
                                    .isEqualTo(holder.person()));
                    boolean tellsOfChange =
                            seat.cause() instanceof TakesOwnSeat || seat.cause() instanceof ReturnsAfterConflict;
                    assertThat(!tellsOfChange || changed.contains(seat))
                            .as("seed %d: %s", SEED, seat)
                            .isTrue();
                }
                before = serving;
            }
        }
        assertThat(told)
                .as("every cause comes about")
                .hasSameElementsAs(List.of(ServingCause.class.getPermittedSubclasses()));
    }

    @Test
    void whoIsPresentAndDoesNotServeIsListedOnce() {
        for (Meeting meeting : meetings(null)) {
            for (Serving serving : meeting.course()) {
                Set<Long> listed = new HashSet<>();
                serving.holders()
                        .forEach(one -> assertThat(listed.add(one.personId())).isTrue());
                serving.attending()
                        .forEach(one -> assertThat(listed.add(one.personId())).isTrue());
                serving.toLeave()
                        .forEach(one -> assertThat(listed.add(one.personId())).isTrue());
                Set<Long> there = meeting.roster()
                        .all()
                        .filter(one -> meeting.isThere(one, serving.matterPosition()))
                        .map(SeatHolder::personId)
                        .collect(Collectors.toSet());
                assertThat(listed).as("seed %d", SEED).isEqualTo(there);
            }
        }
    }

    @Test
    void noSeatIsEmptyWhileADeputyOfItSitsIdle() {
        for (Meeting meeting : meetings(new ServiceRules(true, true, true, false))) {
            for (Serving serving : meeting.course()) {
                for (ServingSeat seat : serving.seats()) {
                    if (seat.holder().isEmpty()) {
                        assertThat(seat.seat().deputies())
                                .as("seed %d", SEED)
                                .filteredOn(one -> !meeting.isOrdinary(one))
                                .filteredOn(one -> meeting.isThere(one, serving.matterPosition()))
                                .filteredOn(one -> !meeting.isKeptOut(one, serving.matterPosition()))
                                .allSatisfy(
                                        one -> assertThat(serving.serves(one)).isTrue());
                    }
                }
            }
        }
    }

    @Test
    void aDeputyWhoStaysGivesWayOnlyToWhoseSeatItIsOrToOneWhoBeganBefore() {
        for (Meeting meeting : meetings(ServiceRules.DEFAULT)) {
            Map<Long, Set<Long>> servedOn = new HashMap<>();
            Serving before = null;
            for (Serving serving : meeting.course()) {
                if (before != null) {
                    assertNobodyIsPassedOver(meeting, before, serving, servedOn);
                }
                serving.seats()
                        .forEach(seat -> seat.holder()
                                .ifPresent(holder -> servedOn.computeIfAbsent(holder.seatId(), none -> new HashSet<>())
                                        .add(holder.personId())));
                before = serving;
            }
        }
    }

    private static void assertNobodyIsPassedOver(
            Meeting meeting, Serving before, Serving now, Map<Long, Set<Long>> servedOn) {
        for (ServingSeat change : now.changesSince(before)) {
            ServingSeat earlier = before.seats().stream()
                    .filter(seat -> seat.seat().equals(change.seat()))
                    .findFirst()
                    .orElseThrow();
            boolean idles = earlier.isServedByDeputy()
                    && meeting.isThere(earlier.serving(), now.matterPosition())
                    && !meeting.isKeptOut(earlier.serving(), now.matterPosition())
                    && !hasLeft(meeting, earlier.serving(), now.matterPosition());
            if (idles && change.isServedByDeputy()) {
                assertThat(servedOn.get(change.seat().seatId()))
                        .as("seed %d: %s after %s", SEED, change, earlier)
                        .contains(change.serving().personId());
            }
        }
    }

    private static boolean hasLeft(Meeting meeting, SeatHolder person, int matter) {
        return meeting.events().stream()
                .anyMatch(event -> event.matterPosition() == matter
                        && event.kind() == AttendanceKind.LEFT
                        && meeting.isOf(person, event.mandateId()));
    }

    @Test
    void theOrderInWhichEventsAreReadDoesNotMatter() {
        Random random = new Random(SEED);
        for (Meeting meeting : meetings(ServiceRules.DEFAULT).subList(0, 200)) {
            List<AttendanceEvent> shuffled = new ArrayList<>(meeting.events());
            Collections.shuffle(shuffled, random);
            Meeting other = new Meeting(meeting.roster(), shuffled, meeting.conflicts(), meeting.rules());
            assertThat(other.course()).as("seed %d", SEED).isEqualTo(meeting.course());
        }
    }
}
