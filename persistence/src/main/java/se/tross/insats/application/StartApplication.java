package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import se.tross.forbund.account.Account;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.insats.draft.FieldName;
import se.tross.insats.question.FormKind;
import se.tross.insats.question.QuestionForms;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;

/** An application is begun, with the questions in use, by who is its first writer. */
@Stateless
@UseCase
public class StartApplication {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private QuestionForms forms;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @return the application
     * @throws Refused without a title, or one that is too long or holds a personnummer (P6)
     */
    @Permits(Permission.INSATS_APPLY)
    public long start(String title) {
        String plain = TextRules.plain(title);
        if (plain.isEmpty()) {
            throw new Refused(new InsatsTextMissing("title"));
        }
        if (plain.length() > FieldName.most("title")) {
            throw new Refused(new InsatsTextTooLong("title", FieldName.most("title")));
        }
        Refused.ifAny(PersonalNumberGuard.check("title", plain).stream().toList());
        return start(plain, null, Map.of("title", plain));
    }

    /**
     * For an idea of the register, whose classification it has (S5).
     *
     * @param version of the insats, as it was read
     * @throws Refused if it is an idea no more, or somebody has saved it since
     */
    @Permits(Permission.INSATS_EDIT)
    public long startFor(long insatsId, long version) {
        Insats insats = records.get(Insats.class, insatsId, Insats::version, version);
        insats.step(InsatsStage.APPLICATION, LocalDate.now(clock));
        InsatsTerms terms = insats.terms();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", terms.name());
        texts.put("code", terms.code());
        texts.put("purpose", terms.purpose());
        texts.put("area", terms.area());
        texts.put(
                "ageFrom",
                terms.ages() == null ? "" : String.valueOf(terms.ages().from()));
        texts.put(
                "ageTo", terms.ages() == null ? "" : String.valueOf(terms.ages().to()));
        texts.put("startsOn", terms.startsOn() == null ? "" : terms.startsOn().toString());
        texts.put("endsOn", terms.endsOn() == null ? "" : terms.endsOn().toString());
        texts.put(
                "goalArea",
                insats.goalAreaId() == null ? "" : insats.goalAreaId().toString());
        return start(terms.name(), insatsId, texts);
    }

    private long start(String title, Long insatsId, Map<String, String> texts) {
        Actor actor = currentActor.required();
        Application application = new Application(
                actor.forbundId(), title, forms.inUse(FormKind.APPLICATION).id(), insatsId, LocalDate.now(clock));
        entities.persist(application);
        // What belongs to it names it by its id alone, so it must be there first.
        entities.flush();
        texts.forEach((field, text) -> {
            if (!text.isEmpty() && text.length() <= FieldName.most(field)) {
                entities.persist(new ApplicationText(application, field, text));
            }
        });
        Account account = entities.find(Account.class, actor.accountId());
        String email = account == null ? "" : account.email();
        entities.persist(new ApplicationWriter(application, actor.accountId(), actor.name(), email, clock.instant()));
        return application.id();
    }
}
