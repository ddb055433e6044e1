package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingRecords;
import se.tross.board.summons.CallChange.Called;
import se.tross.board.summons.CallChange.NobodyLeft;
import se.tross.board.summons.CallChange.Released;
import se.tross.forbund.account.Account;
import se.tross.forbund.seat.RegisteredMandate;
import se.tross.forbund.seat.RegisteredSeat;
import se.tross.forbund.seat.SeatHolder;
import se.tross.forbund.seat.SeatRecords;
import se.tross.forbund.seat.SeatRegister;
import se.tross.shared.calendar.CalendarPerson;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.mail.NewMail;
import se.tross.shared.mail.PostMail;
import se.tross.shared.refusal.Texts;

/** Posts the letters about a meeting, each with a key of its own, in the same transaction as what they tell of. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SummonsLetters {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private SummonsRecords records;

    @Inject
    private MailReceivers receivers;

    @Inject
    private SeatRecords board;

    @Inject
    private PostMail postMail;

    @Inject
    private LinkAddress links;

    @Inject
    private Clock clock;

    /**
     * One letter to each who can be reached.
     *
     * @return those who got one
     */
    public List<SummonedPerson> post(Summons summons, LetterKind kind, List<SummonedPerson> persons) {
        Map<Long, MailReceiver> addresses = receivers.of(
                persons.stream().map(person -> person.holder().mandateId()).toList());
        List<SummonedPerson> reached = persons.stream()
                .filter(person -> addresses
                        .getOrDefault(person.holder().mandateId(), MailReceiver.NOBODY)
                        .isReached())
                .toList();
        if (reached.isEmpty()) {
            return reached;
        }
        LetterFacts facts = facts(summons);
        for (SummonedPerson person : reached) {
            MailReceiver to = addresses.get(person.holder().mandateId());
            postMail.post(SummonsLetter.write(facts, kind, receiver(summons, kind, person, to)));
        }
        return reached;
    }

    /** A deputy who is called reads that, and not what the other deputies read. */
    public void postOrCall(Summons summons, LetterKind kind, List<SummonedPerson> persons) {
        post(
                summons,
                LetterKind.CALL,
                persons.stream().filter(person -> person.row().isCalled()).toList());
        post(
                summons,
                kind,
                persons.stream().filter(person -> !person.row().isCalled()).toList());
    }

    /** The summons, to those of these rows whom letters reach. */
    public void summon(Summons summons, Set<Summoned> rows) {
        postOrCall(
                summons,
                LetterKind.SUMMONS,
                summons.persons().stream()
                        .filter(person -> rows.contains(person.row()))
                        .toList());
    }

    /** Strikes the meeting out of the calendars of those who are on the board no longer, by any mandate. */
    public void withdraw(Summons summons, List<Summoned> left) {
        if (left.isEmpty()) {
            return;
        }
        SeatRegister register = board.register();
        Map<Long, MailReceiver> addresses =
                receivers.of(left.stream().map(Summoned::mandateId).toList());
        LetterFacts facts = facts(summons);
        for (Summoned row : left) {
            RegisteredMandate mandate = register.mandate(row.mandateId()).orElseThrow();
            MailReceiver to = addresses.getOrDefault(row.mandateId(), MailReceiver.NOBODY);
            if (to.isReached()
                    && !register.isOnBoard(mandate.person(), summons.meeting().date())) {
                CalendarPerson person = new CalendarPerson(mandate.person().name(), to.address());
                String seat = register.seat(mandate.seatId())
                        .map(RegisteredSeat::label)
                        .orElse("");
                postMail.post(SummonsLetter.write(
                        facts,
                        LetterKind.WITHDRAWAL,
                        new LetterReceiver(person, to.texts(), seat, false, null, "", "")));
            }
        }
    }

    private LetterReceiver receiver(Summons summons, LetterKind kind, SummonedPerson person, MailReceiver to) {
        Summoned row = person.row();
        return new LetterReceiver(
                new CalendarPerson(person.holder().person(), to.address()),
                to.texts(),
                person.holder().seatLabel(),
                row.isNeeded(),
                row.answer(),
                kind == LetterKind.CALL ? instead(summons, row) : "",
                kind.asks() ? answerLink(row) : "");
    }

    private String answerLink(Summoned row) {
        return links.of("/public/answer?key=" + records.newKey(row).text(), row.forbundId());
    }

    /** Whom a deputy serves instead of; not told of somebody whose identity is protected (P7). */
    private static String instead(Summons summons, Summoned row) {
        return summons.seats().stream()
                .filter(seat -> seat.seat().seatId() == row.seatId())
                .flatMap(seat -> seat.seat().ordinary().stream())
                .filter(holder -> !holder.protectedIdentity())
                .map(SeatHolder::person)
                .findFirst()
                .orElse("");
    }

    private LetterFacts facts(Summons summons) {
        Meeting meeting = summons.meeting();
        String forbund = forbund(meeting.forbundId());
        return new LetterFacts(
                forbund,
                new CalendarPerson(forbund, links.sender()),
                meeting.terms(),
                meeting.calendar(),
                Optional.ofNullable(meeting.cancelReason()).orElse(""),
                meetings.matters(meeting.id()).stream().map(AgendaLine::of).toList(),
                summons.answerBy(),
                summons.settings().voice(),
                links.of("/board/meeting?id=" + meeting.id(), meeting.forbundId()),
                clock.instant());
    }

    private String forbund(long id) {
        return entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Those whom an answer concerns: deputies who are called or need not come, and the office when nobody is left. */
    public void tell(Summons summons, List<CallChange> changes) {
        for (CallChange change : changes) {
            if (change instanceof Called called) {
                post(summons, LetterKind.CALL, List.of(called.deputy()));
            } else if (change instanceof Released released) {
                post(summons, LetterKind.RELEASE, List.of(released.deputy()));
            } else if (change instanceof NobodyLeft nobody) {
                tellOffice(summons, nobody.seat());
            }
        }
    }

    private void tellOffice(Summons summons, SummonedSeat seat) {
        Meeting meeting = summons.meeting();
        ExpectedQuorum quorum = summons.quorum();
        String page = links.of("/board/meeting?id=" + meeting.id(), meeting.forbundId());
        for (Account account : receivers.office()) {
            Texts texts = Texts.in(account.language().locale());
            String label = seat.seat().label();
            postMail.post(NewMail.of(
                    account.name(),
                    account.email(),
                    texts.text("board.summons.mail.nobody.subject", label, meeting.date()),
                    texts.text(
                                    "board.summons.mail.nobody.text",
                                    label,
                                    meeting.date(),
                                    quorum.coming() + quorum.awaited(),
                                    quorum.seats(),
                                    quorum.required())
                            + "\n\n" + page + "\n"));
        }
    }
}
