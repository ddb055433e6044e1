package se.tross.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;

/** The columns of the register of members. */
@RequestScoped
public class RegisterTable {

    @Inject
    private Language language;

    @Inject
    private ForbundWords words;

    TableModel<RegisterRow> model() {
        Texts texts = language.texts();
        return TableModel.of(
                "forbund.members",
                List.of(
                        Column.link(
                                        "name",
                                        "forbund.member.name",
                                        RegisterRow::name,
                                        (RegisterRow row) -> "/forbund/member?id=" + row.id())
                                .marked(row -> words.strandClass(row.strand())),
                        Column.<RegisterRow>text(
                                        "party", "forbund.member.party", row -> words.begun(texts.text(row.party())))
                                .minorOnPhone(),
                        Column.<RegisterRow>text("code", "forbund.member.code", RegisterRow::code)
                                .minorOnPhone(),
                        Column.<RegisterRow>text(
                                "member", "forbund.member.validity", row -> words.period(row.validity())),
                        Column.<RegisterRow>date(
                                        "from",
                                        "forbund.member.joins",
                                        row -> row.validity().from())
                                .hiddenAtFirst(),
                        Column.<RegisterRow>date(
                                        "to",
                                        "forbund.member.lastDay",
                                        row -> row.validity().to())
                                .hiddenAtFirst(),
                        Column.<RegisterRow>text(
                                        "pays",
                                        "forbund.member.pays",
                                        row -> texts.text(
                                                row.pays()
                                                        ? "forbund.member.pays.itself"
                                                        : "forbund.member.pays.insurance"))
                                .minorOnPhone(),
                        Column.<RegisterRow>text(
                                        "payment", "forbund.member.paymentReference", RegisterRow::paymentReference)
                                .hiddenAtFirst(),
                        Column.<RegisterRow>text(
                                        "invoice", "forbund.member.invoiceReference", RegisterRow::invoiceReference)
                                .hiddenAtFirst()));
    }
}
