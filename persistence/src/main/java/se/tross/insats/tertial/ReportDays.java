package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;

/** How many days after the end of a tertial its reports are due, as the förbund has settled it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportDays {

    @Inject
    private CharterInForce charter;

    public int on(LocalDate day) {
        return charter.value(day, CharterSetting.TERTIAL_REPORT_DAYS)
                .map(setting -> Math.toIntExact(setting.number()))
                .orElse(ReportDue.USUAL_DAYS);
    }
}
