package se.tross.forbund.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of the list of accounts. */
@RequestScoped
public class AccountTable {

    @Inject
    private Language language;

    @Inject
    private AccountWords words;

    TableModel<AccountOverview> model() {
        Texts texts = language.texts();
        return TableModel.of(
                "forbund.accounts",
                List.of(
                        Column.link(
                                "name",
                                "forbund.account.name",
                                AccountOverview::name,
                                (AccountOverview row) -> "/forbund/account?id=" + row.id()),
                        Column.<AccountOverview>text("roles", "forbund.account.roles", words::rolesToday),
                        Column.<AccountOverview>status("status", "forbund.account.status", this::status),
                        Column.<AccountOverview>text("username", "forbund.account.username", AccountOverview::username)
                                .minorOnPhone(),
                        Column.<AccountOverview>text("email", "forbund.account.email", AccountOverview::email)
                                .hiddenAtFirst(),
                        Column.<AccountOverview>text(
                                        "home",
                                        "forbund.account.home",
                                        row -> texts.text(
                                                row.keptHere()
                                                        ? "forbund.account.home.here"
                                                        : "forbund.account.home.other"))
                                .minorOnPhone()));
    }

    private Status status(AccountOverview account) {
        return new Status(words.status(account), words.tone(account));
    }
}
