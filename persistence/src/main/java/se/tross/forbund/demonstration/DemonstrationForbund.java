package se.tross.forbund.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.tross.forbund.CharterRule;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.Forbund;
import se.tross.forbund.Member;
import se.tross.forbund.MemberRegister;
import se.tross.forbund.NewForbund;
import se.tross.forbund.Party;
import se.tross.forbund.SettingValue;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.time.Period;

/** Makes a förbund to look at, with its members and its charter, from files beside this class. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DemonstrationForbund {

    /** Nobody knows here when the real members joined; this is before the first year shown. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private NewForbund newForbund;

    /**
     * @param files what the names of its files begin with
     * @return its id; the transaction is in it from now on
     */
    public long load(String name, String shortName, String organisationNumber, String seat, String files) {
        Forbund forbund = newForbund.make(name, shortName, organisationNumber, seat);
        members(forbund.id(), files);
        charter(forbund.id(), files);
        entities.flush();
        return forbund.id();
    }

    private void members(long forbundId, String files) {
        List<Member> members = new ArrayList<>();
        Map<Party, Integer> places = new EnumMap<>(Party.class);
        for (Map<String, String> row : DemonstrationRows.read(getClass(), files + "-members.csv")) {
            Party party = party(row.get("party"), row.get("code"));
            int place = places.merge(party, 1, Integer::sum);
            members.add(new Member(forbundId, row.get("code"), row.get("name"), party, place, FIRST_DAY));
        }
        MemberRegister.of(members).refuseUnlessRight();
        members.forEach(entities::persist);
    }

    /** The file speaks of the state's two agencies as one. */
    private static Party party(String party, String code) {
        if (!party.equals("STATE")) {
            return Party.valueOf(party);
        }
        return code.equals("FK") ? Party.FORSAKRINGSKASSAN : Party.ARBETSFORMEDLINGEN;
    }

    private void charter(long forbundId, String files) {
        List<CharterRule> rules = new ArrayList<>();
        for (Map<String, String> row : DemonstrationRows.read(getClass(), files + "-charter.csv")) {
            CharterSetting setting = CharterSetting.valueOf(row.get("setting"));
            CharterRule rule = new CharterRule(
                    forbundId,
                    SettingValue.read(setting, row.get("value")),
                    row.get("paragraph"),
                    Period.from(FIRST_DAY),
                    row.get("source"),
                    rules);
            rules.add(rule);
            entities.persist(rule);
        }
    }
}
