package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.tross.insats.ReportRefusal.LinkJustSent;
import se.tross.shared.access.AccessTransaction;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/** Who reports writes by the link of a letter, without signing in: the key says which report, and who. */
@Stateless
@UseCase
public class WriteReportByKey {

    @Inject
    private ReportRecords reports;

    @Inject
    private WriteInReport writeIn;

    @Inject
    private ReportLetters letters;

    @Inject
    private AccessTransaction transaction;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param typed by the field's name
     * @return when it was kept
     * @throws Refused as {@link WriteInReport#write}, or if the key opens nothing here, or no longer
     */
    @Permits(Permission.PUBLIC)
    public Instant write(String key, Map<String, Typed> typed) {
        return writeIn.write(entered(key).reportId(), typed);
    }

    /** @throws Refused as {@link WriteInReport#handIn}, or if the key opens nothing here, or no longer */
    @Permits(Permission.PUBLIC)
    public void handIn(String key, Map<String, Typed> typed) {
        ReportLetter letter = entered(key);
        writeIn.handIn(letter.reportId(), typed, letter.person());
    }

    /** Nobody is signed in, so the trail is told who it is: whoever has the letter. */
    private ReportLetter entered(String key) {
        ReportLetter letter = reports.letter(key);
        Refused.ifAny(letter.refusalsOfOpening(today()));
        become(letter);
        return letter;
    }

    private void become(ReportLetter letter) {
        transaction.enter(new Actor(0, "", letter.person(), currentActor.forbundId(), Set.of()));
    }

    /**
     * A new link, to the same address; the old one may have had its time, and goes on being old.
     *
     * @throws Refused if the key opens nothing here, the report has come, or a new link was sent today
     */
    @Permits(Permission.PUBLIC)
    public void askForLink(String key) {
        ReportLetter letter = reports.letter(key);
        TertialReport report = reports.held(letter.reportId());
        Refused.ifAny(report.refusalsOfWriting());
        LocalDate today = today();
        if (letters.sent(report.id(), LetterKind.NEW_LINK, letter.address()).stream()
                .anyMatch(sent -> SwedishTime.dayOf(sent.sentAt()).equals(today))) {
            throw new Refused(new LinkJustSent(today));
        }
        become(letter);
        letters.postAgain(report, letter);
    }

    private LocalDate today() {
        return SwedishTime.dayOf(clock.instant());
    }
}
