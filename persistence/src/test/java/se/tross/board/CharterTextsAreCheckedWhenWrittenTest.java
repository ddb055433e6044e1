package se.tross.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.forbund.CharterOverviews;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.CharterSettingOverview;
import se.tross.forbund.NewCharterValue;
import se.tross.forbund.SetCharterValue;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/** A text of the charter that is followed by machine is refused when it is written, not at the first vote (L27, B23). */
class CharterTextsAreCheckedWhenWrittenTest {

    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);

    @RegisterExtension
    private final TestForbund forbund = new TestForbund(Role.FORBUNDSCHEF);

    private static NewCharterValue typed(CharterSetting setting, String text) {
        return new NewCharterValue(setting, text, "§ 5", FROM, "");
    }

    private CharterSettingOverview overview(CharterSetting setting) {
        return forbund.as(() -> forbund.bean(CharterOverviews.class).setting(setting, FROM));
    }

    private void set(CharterSetting setting, String text) {
        var shown = overview(setting).succession(FROM);
        forbund.as(() -> {
            forbund.bean(SetCharterValue.class).set(typed(setting, text), shown);
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUALIFIED_MAJORITY | Ändrad verksamhetsplan         | Skriv en rad för varje slags beslut, till exempel Ändrad verksamhetsplan: 2/3.
            QUALIFIED_MAJORITY | Ändrad verksamhetsplan: 3/5    | skriv två tredjedelar (2/3), tre fjärdedelar (3/4) eller fyra femtedelar (4/5).
            QUALIFIED_MAJORITY | Särskilt viktiga frågor: 2/3   | Skriv precis vilket slags beslut som kräver mer än enkel majoritet.
            QUALIFIED_MAJORITY | Lån: alla eniga                | det går inte att kräva att alla är eniga.
            DIARY_SERIES       | Löpnummer                      | Skriv ÅÅÅÅ där året ska stå och N där numret ska stå, en gång var, till exempel ÅÅÅÅ/N.
            DIARY_SERIES       | ÅÅÅÅ/N/N                       | Skriv ÅÅÅÅ där året ska stå och N där numret ska stå, en gång var, till exempel ÅÅÅÅ/N.
            """)
    void aTextThatCannotBeFollowedIsRefusedWithHowItIsWritten(CharterSetting setting, String text, String how) {
        Refusal onReview =
                forbund.refusal(() -> forbund.bean(SetCharterValue.class).read(typed(setting, text)));
        assertThat(onReview.field()).isEqualTo("value");
        assertThat(Texts.swedish().text(onReview)).contains(text.split(":")[0]).contains(how);
        var shown = overview(setting).succession(FROM);
        assertThat(forbund.refusal(() -> forbund.bean(SetCharterValue.class).set(typed(setting, text), shown)))
                .isEqualTo(onReview);
        assertThat(overview(setting).values()).isEmpty();
    }

    @Test
    void aTextThatCanBeFollowedIsKept() {
        set(CharterSetting.QUALIFIED_MAJORITY, "Ändrad verksamhetsplan: 2/3\nLån: fyra femtedelar");
        set(CharterSetting.DIARY_SERIES, "RARÅÅ-N");
        assertThat(overview(CharterSetting.QUALIFIED_MAJORITY).inForce()).isPresent();
        assertThat(overview(CharterSetting.DIARY_SERIES).inForce()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mer än hälften av ledamöterna", "ÅÅÅÅ/N"})
    void aTextThatPeopleReadIsWrittenFreely(String text) {
        set(CharterSetting.QUORUM_RULE, text);
        assertThat(overview(CharterSetting.QUORUM_RULE)
                        .inForce()
                        .orElseThrow()
                        .value()
                        .kept())
                .isEqualTo(text);
    }
}
