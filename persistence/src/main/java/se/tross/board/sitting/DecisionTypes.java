package se.tross.board.sitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.vote.MajorityRule;
import se.tross.board.vote.QualifiedMajorities;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;

/** The decision types that need a qualified majority, as the charter says on a day (L27). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DecisionTypes {

    @Inject
    private CharterInForce charter;

    /** None where the charter names none, or names them in words that cannot be followed. */
    public List<MajorityRule> on(LocalDate day) {
        return charter.value(day, CharterSetting.QUALIFIED_MAJORITY).stream()
                .map(SettingValue::kept)
                .filter(text -> QualifiedMajorities.refusals(text).isEmpty())
                .flatMap(text -> QualifiedMajorities.read(text).rules().stream())
                .toList();
    }
}
