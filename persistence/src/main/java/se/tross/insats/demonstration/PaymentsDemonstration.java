package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.agreement.Agreement;
import se.tross.insats.agreement.AgreementRecords;
import se.tross.insats.agreement.AgreementTemplate;
import se.tross.insats.agreement.SignedFile;
import se.tross.insats.agreement.Signing;
import se.tross.insats.grant.Grant;
import se.tross.insats.grant.GrantRecords;
import se.tross.insats.payment.Hand;
import se.tross.insats.payment.InsatsMoney;
import se.tross.insats.payment.PaymentRecords;
import se.tross.insats.payment.PaymentSetting;
import se.tross.insats.payment.PlanWish;
import se.tross.insats.payment.PlannedPayment;
import se.tross.insats.payment.Requisition;
import se.tross.insats.payment.RequisitionRules;
import se.tross.insats.payment.RequisitionTerms;
import se.tross.insats.payment.Unused;
import se.tross.insats.payment.UnusedKind;
import se.tross.insats.payment.UnusedTerms;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** An invented insats agrees with its förbund, and asks for its money: a requisition in each state. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PaymentsDemonstration {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate SIGNED = LocalDate.of(2018, 1, 10);
    private static final String FILE = "undertecknad-overenskommelse.pdf";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private GrantRecords grants;

    @Inject
    private AgreementRecords agreements;

    @Inject
    private PaymentRecords payments;

    @Inject
    private Clock clock;

    /** From the agreement to money that is carried to the next year. */
    public void pay(Insats insats, Grant grant) {
        entities.persist(
                new AgreementTemplate(insats.forbundId(), 1, AgreementRecords.usual(), "Frida Falk", clock.instant()));
        entities.persist(new PaymentSetting(insats.forbundId(), false));
        agree(insats, grant);
        Money granted = payments.money(insats.id(), SIGNED).of(YEAR).available();
        new PlanWish(YEAR, 4, List.of())
                .plan(granted)
                .instalments()
                .forEach(one -> entities.persist(new PlannedPayment(insats, YEAR, one)));
        Requisition paid = ask(insats, 1, 150_000);
        paid.check(ekonom(2));
        paid.attest(chief(2), rules(insats, paid));
        paid.pay(ekonom(3), day(3));
        Requisition attested = ask(insats, 2, 140_000);
        attested.check(ekonom(5));
        attested.attest(chief(6), rules(insats, attested));
        ask(insats, 3, 120_000).check(ekonom(8));
        ask(insats, 4, 90_000);
        ask(insats, 5, 95_000).sendBack("Underlaget för lokalhyran saknas.");
        entities.flush();
        UnusedTerms carried =
                new UnusedTerms(YEAR, UnusedKind.CARRIED, Money.ofKronor(20_000), "D 2018:7 (exempel)", day(9));
        Money left = payments.money(insats.id(), day(9)).of(YEAR).left();
        entities.persist(new Unused(insats, carried, left, day(9)));
        entities.flush();
    }

    /** What is granted is agreed on; an insats that waited for it runs. */
    public void agree(Insats insats, Grant grant) {
        Agreement agreement = new Agreement(
                grant, agreements.templateText().filled(agreements.values(insats, grant, grants.terms(grant))), true);
        entities.persist(agreement);
        entities.flush();
        SignedFile file = new SignedFile(agreement, new ReadPaper(new PaperFile(FILE, content()), 1));
        entities.persist(file);
        entities.flush();
        agreement.sign(
                new Signing("Frida Falk, förbundschef\nFörvaltningschefen (exempel)", SIGNED),
                grant.decision().date(),
                SIGNED,
                file);
        if (insats.stage() == InsatsStage.AGREEMENT) {
            insats.step(InsatsStage.RUNNING, SIGNED);
        }
        entities.flush();
    }

    private Requisition ask(Insats insats, int number, long kronor) {
        RequisitionTerms terms =
                new RequisitionTerms(YEAR, new Period(YEAR.firstDay(), day(1)), Money.ofKronor(kronor));
        Requisition requisition = new Requisition(
                insats,
                number,
                terms,
                "Löner och lokaler (exempel).",
                new RequisitionRules(money(insats).room(0)),
                new Hand("handlaggare", "Hanna Hav", day(1)));
        entities.persist(requisition);
        entities.flush();
        return requisition;
    }

    private RequisitionRules rules(Insats insats, Requisition requisition) {
        return new RequisitionRules(money(insats).room(requisition.id()));
    }

    /** As of a day when no report had come to be owed. */
    private InsatsMoney money(Insats insats) {
        entities.flush();
        return payments.money(insats.id(), SIGNED);
    }

    private static Hand ekonom(int day) {
        return new Hand("ekonom", "Elin Ek", day(day));
    }

    private static Hand chief(int day) {
        return new Hand("forbundschef", "Frida Falk", day(day));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2018, 4, day);
    }

    private static byte[] content() {
        try (InputStream bytes = PaymentsDemonstration.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("No demonstration data " + FILE);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
