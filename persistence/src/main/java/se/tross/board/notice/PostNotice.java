package se.tross.board.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingRecords;
import se.tross.board.minutes.FinalParagraphs;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;
import se.tross.shared.refusal.Texts;

/**
 * Posts a notice in the same moment as its paragraphs are adjusted, so that the second day is never missed (B15). What it says
 * besides its days comes from the förbund and its charter (L19 item 7).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostNotice {

    private static final Texts WORDS = Texts.swedish();

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CharterInForce charter;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private Clock clock;

    /** Paragraphs have just been adjusted. */
    public void post(@Observes FinalParagraphs paragraphs) {
        PublicNotice notice = PublicNotice.of(paragraphs, terms(meetings.required(paragraphs.meetingId())));
        notice.post(clock.instant());
        entities.persist(notice);
    }

    private NoticeTerms terms(Meeting meeting) {
        Object[] forbund = entities.createQuery("select f.name, f.seat from Forbund f where f.id = :id", Object[].class)
                .setParameter("id", meeting.forbundId())
                .getSingleResult();
        String secretary = meeting.terms().secretary();
        return new NoticeTerms(
                WORDS.text("board.minutes.body", forbund[0]),
                WORDS.text("board.notice.storage", forbund[1]),
                place(meeting.date()),
                secretary.isEmpty() ? WORDS.text("board.notice.secretary") : secretary);
    }

    private String place(LocalDate day) {
        return charter.value(day, CharterSetting.NOTICE_PLACE)
                .map(SettingValue::kept)
                .orElseGet(() -> WORDS.text("board.notice.place"));
    }
}
