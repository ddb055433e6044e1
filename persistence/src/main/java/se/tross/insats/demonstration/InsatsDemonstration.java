package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tross.forbund.account.Account;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.contact.ContactPerson;
import se.tross.insats.contact.ContactTerms;
import se.tross.insats.scope.TargetGroup;
import se.tross.insats.scope.TargetGroupTerms;
import se.tross.shared.demonstration.DemonstrationRows;

/**
 * The lines of the budget of 2018 as insatser. What is published of Halland's stands in them; who owns one, and whom to write
 * to, is invented and says so. The other förbund is invented throughout.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class InsatsDemonstration implements DemonstrationPart {

    private static final int PLACE = 10;

    /** When the demonstration's boards decided on the budget of 2018, as its minutes say. */
    private static final LocalDate DECIDED = LocalDate.of(2017, 11, 17);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private DemonstrationInsatser insatser;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        List<TargetGroup> groups = targetGroups(forbundId);
        for (Map<String, String> row : rows("halland.csv")) {
            Insats insats = insatser.add(forbundId, row, groups);
            insats.step(InsatsStage.APPLICATION, DECIDED.minusMonths(3));
            insats.step(InsatsStage.PREPARATION, DECIDED.minusMonths(2));
            insats.step(InsatsStage.BOARD, DECIDED.minusMonths(1));
            boolean varberg = "IST-VBG".equals(row.get("code"));
            contact(insats, row.get("code"), varberg ? account("handlaggare") : null);
        }
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        List<TargetGroup> groups = targetGroups(forbundId);
        for (Map<String, String> row : rows("two-rivers.csv")) {
            Insats insats = insatser.add(forbundId, row, groups);
            insats.step(InsatsStage.APPLICATION, DECIDED.minusMonths(3));
            insats.step(InsatsStage.PREPARATION, DECIDED.minusMonths(2));
            insats.step(InsatsStage.BOARD, DECIDED.minusMonths(1));
            contact(insats, row.get("code"), null);
        }
    }

    @Override
    public void goOnInHalland(long forbundId) {
        goOn("halland.csv");
    }

    @Override
    public void goOnInTwoRivers(long forbundId) {
        goOn("two-rivers.csv");
    }

    /** The board has decided, and the agreements are signed. */
    private void goOn(String file) {
        List<String> codes = rows(file).stream().map(row -> row.get("code")).toList();
        for (Insats insats : entities.createQuery("select i from Insats i where i.code in :codes", Insats.class)
                .setParameter("codes", codes)
                .getResultList()) {
            insats.step(InsatsStage.AGREEMENT, DECIDED);
            insats.step(InsatsStage.RUNNING, LocalDate.of(2018, 1, 1));
        }
        entities.flush();
    }

    private List<TargetGroup> targetGroups(long forbundId) {
        List<TargetGroup> groups = rows("target-groups.csv").stream()
                .map(row -> new TargetGroup(
                        forbundId,
                        new TargetGroupTerms(row.get("code"), row.get("name"), LocalDate.of(2013, 1, 1), null),
                        List.of()))
                .toList();
        groups.forEach(entities::persist);
        entities.flush();
        return groups;
    }

    private void contact(Insats insats, String code, Account account) {
        String name = account == null ? "Kim Kontakt (påhittat namn)" : account.name();
        String address = "kontakt." + code.toLowerCase(Locale.ROOT).replace('ä', 'a') + "@example.com";
        entities.persist(new ContactPerson(
                insats,
                new ContactTerms(name, "", address, account == null ? null : account.id(), true, true, false),
                List.of()));
        entities.flush();
    }

    private Account account(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static List<Map<String, String>> rows(String file) {
        return DemonstrationRows.read(InsatsDemonstration.class, file);
    }
}
