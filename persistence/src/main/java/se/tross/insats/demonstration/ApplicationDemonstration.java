package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.forbund.account.Account;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.application.Application;
import se.tross.insats.application.ApplicationLetters;
import se.tross.insats.application.Completion;
import se.tross.insats.application.HandIn;
import se.tross.insats.draft.FieldName;
import se.tross.insats.preparation.Advice;
import se.tross.insats.preparation.AdviceTerms;
import se.tross.insats.preparation.Assessment;
import se.tross.insats.preparation.DeclaredConflict;
import se.tross.insats.preparation.Grade;
import se.tross.insats.preparation.Judgement;
import se.tross.insats.preparation.Recommendation;

/** One application in each state, all invented, around the day on which the demonstration is looked at. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApplicationDemonstration implements DemonstrationPart {

    /** After the register of insatser. */
    private static final int PLACE = 11;

    private static final int DAYS_TO_COMPLETE = 14;
    private static final int CRITERIA = 4;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InventedApplication applications;

    @Inject
    private HandIn handIn;

    @Inject
    private ApplicationLetters letters;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        Account writer = account("handlaggare");
        Account office = account("styrelsesekreterare");
        Application draft = applications.write(
                forbundId,
                "VAGIN",
                "Vägen in",
                "Varbergs kommun",
                writer,
                field -> FieldName.step(field).number() <= 2 || field.startsWith("goal.1."));
        applications.inviteOutsider(draft, "Olle Ort", "olle.ort@exempel.invalid", writer.name());
        Application read = whole(forbundId, "HALLIHOP", "Håll ihop", "Kungsbacka kommun", writer);
        judged(read, office);
        conflict(read, account("forbundschef"));
        asked(whole(forbundId, "RATTSTOD", "Rätt stöd", "Falkenbergs kommun", writer), office);
        handIn.withdraw(
                whole(forbundId, "NYSTART", "Nystart", "Hylte kommun", writer).id());
        refused(whole(forbundId, "LANKEN", "Länken", "Laholms kommun", writer));
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        Account chief = account("forbundschef");
        Application application = whole(forbundId, "VAGIN", "Vägen in", "Almforsa kommun", chief);
        applications.inviteOutsider(application, "Olle Ort", "olle.ort@exempel.invalid", chief.name());
        judged(application, chief);
        asked(application, chief);
        conflict(whole(forbundId, "BRON", "Bron", "Dalbäcka kommun", chief), chief);
    }

    private Application whole(long forbundId, String code, String name, String municipality, Account writer) {
        Application application = applications.write(forbundId, code, name, municipality, writer, field -> true);
        applications.attach(application);
        handIn.handIn(application.id());
        return application;
    }

    private void judged(Application application, Account judge) {
        for (int criterion = 1; criterion <= CRITERIA; criterion++) {
            Grade grade = criterion == CRITERIA ? Grade.PARTLY : Grade.WELL;
            entities.persist(new Assessment(
                    application,
                    judge.id(),
                    judge.name(),
                    criterion,
                    new Judgement(grade, grade == Grade.WELL ? "Väl beskrivet." : "Vem som tar över är inte klart.")));
        }
        AdviceTerms advice = new AdviceTerms(
                Advice.GRANT_IN_PART,
                "Behovet är visat och parterna är överens. Det andra året bör vänta på vem som tar över.",
                "Styrgruppen redovisar vem som tar över före det andra året.",
                "Hela gruppen utom den som anmält jäv");
        entities.persist(new Recommendation(application, advice, LocalDate.now(clock)));
    }

    private void conflict(Application application, Account account) {
        entities.persist(new DeclaredConflict(
                application, account.id(), account.name(), "Har arbetat hos sökanden (påhittat).", clock.instant()));
    }

    private void asked(Application application, Account office) {
        LocalDate today = LocalDate.now(clock);
        LocalDate deadline = today.plusDays(DAYS_TO_COMPLETE);
        Completion completion = new Completion(
                application,
                "Beskriv vem som tar över coacherna när tiden är slut, och skriv vilka som har lovat det.",
                deadline,
                office.name(),
                clock.instant());
        application.askForCompletion(deadline, today);
        entities.persist(completion);
        letters.completion(application, completion);
    }

    private void refused(Application application) {
        LocalDate today = LocalDate.now(clock);
        Insats insats = entities.find(Insats.class, application.insatsId());
        insats.step(InsatsStage.BOARD, today);
        insats.step(InsatsStage.REFUSED, today);
        application.decide(today);
    }

    private Account account(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getSingleResult();
    }
}
