package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import se.tross.insats.grant.PlainName;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** The budget register of an insats as a workbook (M9); what is loaded is permitted by {@link RegisterGroundOverviews}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterDocuments {

    @Inject
    private RegisterGroundOverviews grounds;

    /** @throws Refused if there is no such insats, or it may not be read */
    public DocumentFile workbook(long insatsId, Locale language) {
        Texts texts = Texts.in(language);
        RegisterGround ground = grounds.ground(insatsId);
        return DocumentFile.workbook(
                PlainName.of(texts.text("insats.budgetRegister.file", ground.code())) + ".xlsx",
                BudgetRegister.of(ground, texts));
    }
}
